@echo off
rem Checks whether this folder is as it was packed: verify.bat [folder]. Exit code 0 when whole, 1 otherwise.
rem The work is done by the PowerShell program below, which this part never reads.
setlocal DisableDelayedExpansion
set "ZHANGJU_SELF=%~f0"
set "ZHANGJU_FOLDER=%~1"
powershell.exe -NoProfile -ExecutionPolicy Bypass -Command "$t=[IO.File]::ReadAllText($env:ZHANGJU_SELF,[Text.Encoding]::UTF8); Invoke-Expression $t.Substring($t.IndexOf('#'+' POWERSHELL'))"
rem It says 77 when all is whole and 76 when not: what only looks like PowerShell, or is not allowed to run, must pass for neither.
set "ZHANGJU_TOLD=%ERRORLEVEL%"
set "ZHANGJU_CODE=1"
if "%ZHANGJU_TOLD%"=="77" set "ZHANGJU_CODE=0"
if "%ZHANGJU_TOLD%"=="77" goto told
if "%ZHANGJU_TOLD%"=="76" goto told
chcp 65001 >nul
echo 没有核对成：这台电脑的 PowerShell 没有运行起来。请用浏览器打开 verify.html 核对。
:told
if not defined ZHANGJU_NO_PAUSE pause
exit /b %ZHANGJU_CODE%

# POWERSHELL
# Written for PowerShell 2.0, which Windows 7 has.
$manifest = 'manifest-sha256.txt'
$signature = $manifest + '.minisig'
$signed = '@PUBLIC_KEY@' -ne ''
$fingerprint = '@FINGERPRINT@'
$folder = $env:ZHANGJU_FOLDER
if (-not $folder) { $folder = [IO.Path]::GetDirectoryName($env:ZHANGJU_SELF) }
$folder = [IO.Path]::GetFullPath($folder).TrimEnd('\', '/')
$utf8 = New-Object Text.UTF8Encoding($false)
try { $sha = New-Object Security.Cryptography.SHA256CryptoServiceProvider } catch { $sha = [Security.Cryptography.SHA256]::Create() }
$script:bad = $false
function Say($words) { Write-Host $words; $script:bad = $true }
function Hex($bytes) { return [BitConverter]::ToString($bytes).Replace('-', '').ToLower() }
function DigestOfText($text) { return Hex ($sha.ComputeHash($utf8.GetBytes($text))) }
function DigestOfFile($file) {
  $stream = [IO.File]::OpenRead($file)
  try { return Hex ($sha.ComputeHash($stream)) } finally { $stream.Close() }
}
function PathOf($name) { return Join-Path $folder $name.Replace('/', [string][IO.Path]::DirectorySeparatorChar) }
function LeftBySystem($name) { return ($name.Split('/')[-1]) -match '^(Thumbs\.db|desktop\.ini|\.DS_Store|\._.*)$' }

$listed = $null
if (-not [IO.File]::Exists((PathOf $manifest))) { Say "缺少：$manifest（清单），没法核对别的文件。" }
else {
  $text = $utf8.GetString([IO.File]::ReadAllBytes((PathOf $manifest)))
  $end = $text.LastIndexOf('# sha256 ', [StringComparison]::Ordinal)
  $lines = ''
  if ($end -ge 0) { $lines = $text.Substring(0, $end) }
  if (($end -lt 0) -or -not [string]::Equals($text.Substring($end), '# sha256 ' + (DigestOfText $lines) + "`n")) { Say "损坏：$manifest（清单），没法核对别的文件。" }
  else { $listed = New-Object 'Collections.Generic.Dictionary[string,string]'; foreach ($line in $lines.Split("`n")) { if ($line) { $listed[$line.Substring(66)] = $line.Substring(0, 64) } } }
}
if ($listed -ne $null) {
  $present = New-Object 'Collections.Generic.Dictionary[string,bool]'
  foreach ($file in [IO.Directory]::GetFiles($folder, '*', [IO.SearchOption]::AllDirectories)) {
    $present[$file.Substring($folder.Length + 1).Replace('\', '/')] = $true
  }
  foreach ($name in @($listed.Keys)) {
    if (-not $present.ContainsKey($name)) { Say "缺少：$name" }
    else {
      $digest = ''
      try { $digest = DigestOfFile (PathOf $name) } catch { }
      if ($digest -ne $listed[$name]) { Say "损坏：$name" }
    }
  }
  foreach ($name in @($present.Keys)) {
    if ($listed.ContainsKey($name) -or ($name -eq $manifest) -or ($signed -and ($name -eq $signature)) -or (LeftBySystem $name)) { continue }
    Say "多出：$name"
  }
}
$origin = '没有签名：只能看出文件完整，看不出是谁发的。'
if ($signed) {
  $origin = "签名这里核对不了：用浏览器打开 verify.html 核对。公钥指纹应是 $fingerprint"
  if (-not [IO.File]::Exists((PathOf $signature))) { Say "缺少：$signature（签名。打包的单位签过名，这里却没有）"; $origin = '' }
  else {
    $text = $utf8.GetString([IO.File]::ReadAllBytes((PathOf $signature)))
    $rest = $text.Substring($text.IndexOf("`n") + 1)
    if (-not [string]::Equals($text, 'untrusted comment: zhangju ' + (DigestOfText $rest) + "`n" + $rest)) { Say "损坏：$signature（签名）"; $origin = '' }
  }
}
if ($script:bad) {
  if ($origin) { Write-Host $origin }
  Write-Host '这个文件夹和打包时不一样。怎么办：向发给您的单位另要一份。'
  exit 76
}
Write-Host "完好：$($listed.Count) 个文件都和打包时一样。"
Write-Host $origin
exit 77
