import type { JSX } from 'preact';
import { EntriesView } from '../entries/entries-view.tsx';
import { ImportView } from '../importing/import-view.tsx';
import { VersionView } from '../importing/version-view.tsx';
import { LibraryList } from '../library-list.tsx';
import { NotesView } from '../notes/notes-view.tsx';
import { PublishView } from '../publishing/publish-view.tsx';
import { SiteForm } from '../site/site-form.tsx';
import { TableEditor } from '../tables/table-editor.tsx';
import { TableList } from '../tables/table-list.tsx';
import { ArticleEditor } from '../pages/article-editor.tsx';
import { CourseEditor } from '../pages/course-editor.tsx';
import { PageList } from '../pages/page-list.tsx';
import { AboutView } from '../workbench/about-view.tsx';
import { Workbench } from '../workbench/workbench.tsx';

const ID = '([a-z][a-z0-9-]*)';

const VIEWS: readonly (readonly [RegExp, (id: string) => JSX.Element])[] = [
  [/^#\/$/u, () => <LibraryList />],
  [/^#\/import$/u, () => <ImportView />],
  [new RegExp(`^#/documents/${ID}$`, 'u'), (id) => <Workbench id={id} />],
  [new RegExp(`^#/documents/${ID}/notes$`, 'u'), (id) => <NotesView id={id} />],
  [new RegExp(`^#/documents/${ID}/about$`, 'u'), (id) => <AboutView id={id} />],
  [new RegExp(`^#/documents/${ID}/version$`, 'u'), (id) => <VersionView id={id} />],
  [/^#\/tables$/u, () => <TableList />],
  [/^#\/tables\/new$/u, () => <TableEditor id="" />],
  [new RegExp(`^#/tables/${ID}$`, 'u'), (id) => <TableEditor id={id} />],
  [/^#\/entries\/(terms|names|numbers|unheld)$/u, (list) => <EntriesView list={list} />],
  [/^#\/pages\/(articles|courses)$/u, (kind) => <PageList kind={kind === 'courses' ? kind : 'articles'} />],
  [/^#\/pages\/articles\/new$/u, () => <ArticleEditor id="" />],
  [new RegExp(`^#/pages/articles/${ID}$`, 'u'), (id) => <ArticleEditor id={id} />],
  [/^#\/pages\/courses\/new$/u, () => <CourseEditor id="" />],
  [new RegExp(`^#/pages/courses/${ID}$`, 'u'), (id) => <CourseEditor id={id} />],
  [/^#\/site$/u, () => <SiteForm />],
  [/^#\/publish$/u, () => <PublishView />],
];

/** The view for an address. */
export function viewFor(hash: string): JSX.Element {
  for (const [pattern, make] of VIEWS) {
    const match = pattern.exec(hash);
    if (match) return make(match[1] ?? '');
  }
  return (
    <>
      <h1>没有这一页</h1>
      <p>
        <a href="#/">回到文库</a>
      </p>
    </>
  );
}
