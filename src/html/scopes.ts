/**
 * Languages of GitHub's grammars that are not called like the last part of their scope, as far as an editor may know
 * them: https://github.com/github-linguist/linguist/blob/main/lib/linguist/languages.yml
 */
const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ['commonlisp', 'lisp'],
  ['css-less', 'less'],
  ['css-scss', 'scss'],
  ['fortran-modern', 'fortran'],
  ['gherkin-feature', 'gherkin'],
  ['groovy-gradle', 'groovy'],
  ['hcl-terraform', 'hcl'],
  ['html-basic', 'html'],
  ['html-php', 'php'],
  ['html-vue', 'vue'],
  ['json-comments', 'jsonc'],
  ['julia-console', 'julia'],
  ['ml', 'sml'],
  ['pl', 'hexpat'],
  ['python-console', 'pycon'],
  ['python-traceback', 'python'],
  ['scm', 'tree-sitter-query'],
  ['shell-session', 'console'],
  ['tex-latex', 'latex'],
  ['tex-latex-haskell', 'latex'],
  ['tex-latex-sweave', 'latex'],
  ['xml-ant', 'xml'],
  ['xml-genshi', 'xml'],
  ['xml-plist', 'plist'],
  ['xml-pom', 'xml'],
  ['xml-svg', 'svg'],
  ['xml-xsl', 'xsl'],
]);

/** The language that a grammar such as `source-ts` or `text-html-basic` is for. */
export function languageOfScope(scope: string): string {
  const name = scope.replace(/^(?:source|text)-/, '');
  return LANGUAGES.get(name) ?? name;
}
