import type { ContentFile } from '../../model/content-file.ts';
import { CONTENT_FILES } from './content-files.ts';
import { describeFields } from './describe-fields.ts';
import { jsonSchemaOf, type JsonSchema } from './json-schema.ts';

const INTRODUCTION = `# 文库里的各种文件

这一篇由 \`npm run docs\` 写成，内容取自程序检查文件时用的规定，所以总与检查一致；不要手工改。

文库在 \`content/\` 文件夹。里面的 .yaml 文件都是“名称: 内容”，一项一行：冒号用英文的，后面空一格；属于上一项的，比它多缩进两个空格；列表每项前面加 \`- \`；内容里有冒号、井号，或者以 \`*\`、\`&\`、\`!\`、\`@\` 开头的，两边加英文引号；\`#\` 后面是给人看的说明，程序不读。

改过以后运行 \`npm run check\`；哪里不对，会说明是哪个文件、哪一行、怎么改。

装有 YAML 插件的编辑器（如 VS Code）可以边写边提示：文件第一行写 \`# yaml-language-server: $schema=…\`，指到下面各节所列的 schemas 文件。`;

const OTHERS = `没有固定格式的文件：\`sources/<编号>/\` 里还有收到的原件（任何人不得改动）和导入时写成的核对报告 \`report.md\`。`;

function overview(schemas: ReadonlyMap<ContentFile, JsonSchema>): string {
  const rows = [...schemas].map(([{ path }, { title = '' }]) => `| \`${path}\` | [${title}](#${title}) |`);
  return ['| 文件 | 是什么 |', '| --- | --- |', ...rows].join('\n');
}

/** The reference of every file in `content/`, for the office that keeps the library; Markdown that is not yet formatted. */
export function contentReference(): string {
  const schemas = new Map(CONTENT_FILES.map((file) => [file, jsonSchemaOf(file)]));
  const shared = new Map([...schemas.values()].flatMap(({ definitions = {} }) => Object.entries(definitions)));
  const nameOf = (reference: string): string => shared.get(reference.split('/').at(-1) ?? '')?.title ?? reference;
  const files = [...schemas].map(([{ path, name, body }, schema]) =>
    [
      `## ${schema.title ?? ''}`,
      `\`content/${path}\`，编辑器用 [schemas/${name}.json](schemas/${name}.json)`,
      schema.description,
      describeFields(schema, nameOf),
      body,
    ]
      .filter((part) => part !== undefined)
      .join('\n\n'),
  );
  const parts = [...shared.values()].map((schema) =>
    [`## ${schema.title ?? ''}`, schema.description, describeFields(schema, nameOf)]
      .filter((part) => part !== undefined)
      .join('\n\n'),
  );
  return [INTRODUCTION, overview(schemas), OTHERS, ...files, ...parts].join('\n\n');
}
