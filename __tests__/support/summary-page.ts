import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { htmlOf } from '../github-server/rendering/pipeline.ts';

const { resolve } = createRequire(import.meta.url);
const STYLES = {
  light: 'github-markdown-css/github-markdown-light.css',
  dark: 'github-markdown-css/github-markdown-dark.css',
};
const GROUND = { light: '#ffffff', dark: '#0d1117' };

const CHART = '<div role="img" aria-label="Chart" style="height: 300px"></div>';

const NOTHING = () => undefined;

/**
 * A job summary as a page: rendered as GitHub renders it, with GitHub's styles and its underlined links, below the name of the job. A chart is
 * a blank picture, as GitHub draws it in a frame of its own.
 */
export function summaryPage(summary: string, theme: keyof typeof STYLES = 'light'): string {
  const rendered = htmlOf(summary, {
    server: 'https://github.com',
    repository: undefined,
    breaks: true,
    known: {
      numbered: NOTHING,
      commit: NOTHING,
      login: () => false,
      team: () => false,
      upload: NOTHING,
    },
  });
  const html = rendered.replace(/<section[\s\S]*?<\/section>/g, CHART);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Summary of a run</title>
<style>${readFileSync(resolve(STYLES[theme]), 'utf8')}</style>
<style>main.markdown-body a { text-decoration: underline } body { margin: 0; background: ${GROUND[theme]} } main { padding: 24px }</style>
</head>
<body>
<main class="markdown-body"><h1>Notion</h1><h2>notion summary</h2>${html}</main>
</body>
</html>
`;
}
