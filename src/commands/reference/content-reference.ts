import { ARTICLE_ELEMENTS } from '../../materials/articles/elements.ts';
import { ROLE_ELEMENTS, ROLE_WORDS } from '../../model/roles.ts';
import { CONTENT_FILES, type ContentFile } from './content-files.ts';
import { describeFields } from './describe-fields.ts';
import { jsonSchemaOf, type JsonSchema } from './json-schema.ts';

const INTRODUCTION = `# 文库里的各种文件

这一篇由 \`npm run docs\` 写成，内容取自程序检查文件时用的规定，所以总与检查一致；不要手工改。

文库在 \`content/\` 文件夹。里面的 .yaml 文件都是“名称: 内容”，一项一行：冒号用英文的，后面空一格；属于上一项的，比它多缩进两个空格；列表每项前面加 \`- \`；内容里有冒号、井号，或者以 \`*\`、\`&\`、\`!\`、\`@\` 开头的，两边加英文引号；\`#\` 后面是给人看的说明，程序不读。

改过以后运行 \`npm run check\`；哪里不对，会说明是哪个文件、哪一行、怎么改。

装有 YAML 插件的编辑器（如 VS Code）可以边写边提示：文件第一行写 \`# yaml-language-server: $schema=…\`，指到下面各节所列的 schemas 文件。`;

const OTHERS = `没有固定格式的文件：\`sources/<编号>/\` 里还有收到的原件（任何人不得改动）和导入时写成的核对报告 \`report.md\`。`;

const ROLES = Object.entries(ROLE_ELEMENTS)
  .map(([name, role]) => `| \`<${name}>\` | ${ROLE_WORDS[role]} |`)
  .join('\n');

const ELEMENTS = Object.values(ARTICLE_ELEMENTS)
  .map(({ example, about }) => `| \`${example}\` | ${about} |`)
  .join('\n');

/** What the tables of fields do not say, by the name of the schema. */
const BODIES: Readonly<Record<string, string>> = {
  document: `正文里，公文的组成部分可以用下面的标记包起来，如 \`<Salutation>同志们：</Salutation>\`。此外只有标题、段落、列表和表格；原文里的 \`<\`、\`{\`、\`[\`、\`*\`、\`_\`，前面加反斜杠。\n\n| 标记 | 是什么 |\n| --- | --- |\n${ROLES}`,
  article: `正文用编者的话写，可以有标题、段落、列表、表格和站内的链接。说到原文的地方，用下面的写法；引号里只能是文字。\n\n| 写法 | 是什么 |\n| --- | --- |\n${ELEMENTS}`,
};

function overview(schemas: ReadonlyMap<ContentFile, JsonSchema>): string {
  const rows = [...schemas].map(([{ path }, { title = '' }]) => `| \`${path}\` | [${title}](#${title}) |`);
  return ['| 文件 | 是什么 |', '| --- | --- |', ...rows].join('\n');
}

/** The reference of every file in `content/`, for the office that keeps the library; Markdown that is not yet formatted. */
export function contentReference(): string {
  const schemas = new Map(CONTENT_FILES.map((file) => [file, jsonSchemaOf(file)]));
  const shared = new Map([...schemas.values()].flatMap(({ definitions = {} }) => Object.entries(definitions)));
  const nameOf = (reference: string): string => shared.get(reference.split('/').at(-1) ?? '')?.title ?? reference;
  const files = [...schemas].map(([{ path, name }, schema]) =>
    [
      `## ${schema.title ?? ''}`,
      `\`content/${path}\`，编辑器用 [schemas/${name}.json](schemas/${name}.json)`,
      schema.description,
      describeFields(schema, nameOf),
      BODIES[name],
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
