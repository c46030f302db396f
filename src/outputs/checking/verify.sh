#!/bin/sh
# 核对这个文件夹和打包时是不是一样。用法：sh verify.sh [文件夹]
# 完好退出 0，否则退出 1。POSIX sh；要有 sha256sum 或 shasum。
LC_ALL=C
export LC_ALL
manifest=manifest-sha256.txt
signature=$manifest.minisig
key='@PUBLIC_KEY@'
fingerprint='@FINGERPRINT@'
# A signature that must verify (RFC 8032, 7.1, test 2): tells whether this openssl knows Ed25519.
known_key='PUAXw+hDiVqStwqnTRt+vJyYLM8uxJaMwM1V8Sr0Zgw='
known_signature='kqAJqfDUyrhyDoILX2QlQKKye1QWUD+Ps3YiI+vbadoIWsHkPhWZbkWPNhPQ8R2MOHsurrQwKu6wDSkWErsMAA=='

here=$(dirname -- "$0")
cd -- "${1:-$here}" 2>/dev/null || {
  echo "打不开文件夹：${1:-$here}"
  exit 1
}
if command -v sha256sum >/dev/null 2>&1; then
  digest() { sha256sum "$@"; }
  tool='sha256sum'
elif command -v shasum >/dev/null 2>&1; then
  digest() { shasum -a 256 "$@"; }
  tool='shasum -a 256'
else
  echo '这台电脑没有 sha256sum，也没有 shasum，不能用这个办法核对。'
  echo '怎么办：用浏览器打开 verify.html 来核对。'
  exit 1
fi

bad=0
say() {
  echo "$1"
  bad=1
}

# The last line of the list holds the digest of the lines above.
whole_list() {
  own=$(sed '$d' "$manifest" | digest | cut -c 1-64)
  { sed '$d' "$manifest" && printf '# sha256 %s\n' "$own"; } | cmp -s - "$manifest"
}

# The first line of the signature's file holds the digest of the others.
whole_signature() {
  own=$(sed 1d "$signature" | digest | cut -c 1-64)
  { printf 'untrusted comment: zhangju %s\n' "$own" && sed 1d "$signature"; } | cmp -s - "$signature"
}

# verify KEY SIGNATURE FILE: keys and signatures are base64 of their bare bytes.
verify() {
  {
    echo '-----BEGIN PUBLIC KEY-----'
    { printf '\060\052\060\005\006\003\053\145\160\003\041\000' && printf '%s\n' "$1" | openssl base64 -d -A; } |
      openssl base64
    echo '-----END PUBLIC KEY-----'
  } >"$work/key.pem" 2>/dev/null
  printf '%s\n' "$2" | openssl base64 -d -A 2>/dev/null | tail -c 64 >"$work/signature"
  openssl pkeyutl -verify -pubin -inkey "$work/key.pem" -rawin -in "$3" -sigfile "$work/signature" >/dev/null 2>&1
}

check_files() {
  {
    sed '$d' "$manifest" | sed 's/^/M /'
    # shellcheck disable=SC2086
    find . -type f -exec $tool {} + 2>/dev/null | sed 's/^/F /'
    find . ! -type d ! -type f -exec printf 'L %s\n' {} \;
  } | awk -v manifest="$manifest" -v signature="$signature" -v signed="$key" '
    function system_file(path, name) {
      name = path
      sub(/.*\//, "", name)
      return tolower(name) ~ /^(thumbs\.db|desktop\.ini|\.ds_store|\._.*)$/
    }
    function stray(path) {
      if (path == manifest || (path == signature && signed != "") || system_file(path)) return
      print "多出：" path
    }
    /^M / { path = substr($0, 69); want[path] = substr($0, 3, 64); order[++count] = path; next }
    /^F [0-9a-f]/ { path = substr($0, 71); got[path] = substr($0, 3, 64); found[++files] = path; next }
    /^F / { sub(/^F \\?[0-9a-f]*  \.\//, ""); print "多出：" $0; next }
    /^L / { print "多出：" substr($0, 5) }
    END {
      for (i = 1; i <= count; i++) {
        if (!(order[i] in got)) print "缺少（或读不出）：" order[i]
        else if (got[order[i]] != want[order[i]]) print "损坏：" order[i]
      }
      for (i = 1; i <= files; i++) if (!(found[i] in want)) stray(found[i])
    }'
}

origin='没有签名：只能看出文件完整，看不出是谁发的。'
check_signature() {
  origin=''
  if ! [ -f "$signature" ]; then
    say "缺少：$signature（签名。打包的单位签过名，这里却没有）"
  elif ! whole_signature; then
    say "损坏：$signature（签名）"
  else
    origin="签名这里核对不了：用浏览器打开 verify.html 核对。公钥指纹应是 $fingerprint"
    command -v openssl >/dev/null 2>&1 && work=$(mktemp -d 2>/dev/null) || return 0
    trap 'rm -rf "$work"' EXIT
    printf r >"$work/known"
    if verify "$known_key" "$known_signature" "$work/known"; then
      if verify "$key" "$(sed -n 2p "$signature")" "$manifest"; then
        origin="签名相符。公钥指纹：$fingerprint（请与纸上或单位告知的核对）"
      else
        origin=''
        say "签名不符：清单（$manifest）不是这个单位签过的那一份，不要用这个文件夹。"
      fi
    fi
  fi
}

if ! [ -f "$manifest" ]; then
  say "缺少：$manifest（清单），没法核对别的文件。"
elif ! whole_list; then
  say "损坏：$manifest（清单），没法核对别的文件。"
else
  problems=$(check_files)
  [ -z "$problems" ] || say "$problems"
fi
[ -z "$key" ] || check_signature

if [ "$bad" -eq 0 ]; then
  echo "完好：$(($(wc -l <"$manifest") - 1)) 个文件都和打包时一样。"
  echo "$origin"
else
  [ -z "$origin" ] || echo "$origin"
  echo '这个文件夹和打包时不一样。怎么办：向发给您的单位另要一份。'
fi
exit "$bad"
