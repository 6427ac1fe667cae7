/** Stands in every address and every command of the texts, so that it is known wherever it has any effect. */
export const EVIL = 'evil';

/** What people may write to be more than text, by its kind. */
export const TEXTS: readonly string[] = [
  // Workflow commands, at the start of a line or behind whatever may end one.
  `::error::${EVIL}`,
  `a\n::error title=${EVIL}::${EVIL}\n::stop-commands::${EVIL}\n`,
  `a\r::add-mask::${EVIL}\r\n::set-output name=operation::${EVIL}`,
  `a\u2028::error::${EVIL}\u2029::error::${EVIL}\u0085::error::${EVIL}\v::error::${EVIL}\f::warning::${EVIL}`,
  ` \t::save-state name=x::${EVIL}`,
  `##[error]${EVIL} ##[set-env name=${EVIL};]x`,
  `\u001b[2K\r::error::${EVIL}`,
  `\ufeff::error::${EVIL}`,
  `\u200b::error::${EVIL}`,
  `%0A::error::${EVIL}%0D%0A::debug::${EVIL}`,
  // What a terminal obeys.
  `\u001b[31m${EVIL}\u001b]8;;https://${EVIL}.example\u0007x\u001b]8;;\u0007\u009b2J\b\b`,
  // The delimiters of files of outputs.
  `ghadelimiter_${EVIL}\noperation<<EOF\n${EVIL}\nEOF\npage-id=${EVIL}`,
  `x\nEOF\n${EVIL}=1`,
  // HTML.
  `<img src=https://${EVIL}.example onerror=alert(1)><script>${EVIL}</script>`,
  `</td></tr></table></details></code><h1>${EVIL}</h1><a href="https://${EVIL}.example">x</a>`,
  `"><a href='javascript:${EVIL}'>x</a><!-- ${EVIL}`,
  `<!-- ${EVIL} --> <![CDATA[ ${EVIL} ]]> <?${EVIL}?> <style>${EVIL}{}</style>`,
  `&lt;img src=x&gt; &#60;b&#62; &amp;lt; &colon; &${EVIL};`,
  // Markdown.
  `[x](https://${EVIL}.example) ![x](https://${EVIL}.example/x.png) <https://${EVIL}.example> [x][${EVIL}]\n\n[${EVIL}]: https://${EVIL}.example`,
  `https://${EVIL}.example www.${EVIL}.example ${EVIL}@${EVIL}.example ftp://${EVIL}.example`,
  `**${EVIL}** _${EVIL}_ ~~${EVIL}~~ \`${EVIL}\` \`\`${EVIL}\`\` \`\`\`${EVIL}`,
  `\n\n# ${EVIL}\n\n- [ ] ${EVIL}\n\n> [!CAUTION]\n> ${EVIL}\n\n| a |\n| - |\n| ${EVIL} |\n`,
  `\`\`\`mermaid\npie\n"${EVIL}": 1\n\`\`\`\n~~~\n${EVIL}`,
  `x | ${EVIL} | \\| ${EVIL} \\\\| ${EVIL}`,
  `$\\href{javascript:${EVIL}}{x}$ $$${EVIL}$$ $\`${EVIL}\`$ \\(${EVIL}\\)`,
  `@${EVIL} @${EVIL}/team (@${EVIL}) "@${EVIL}" \u200b@${EVIL} #1 GH-1 ${EVIL}/x#1 ${EVIL}/x@1234567890 1234567890abcdef1234567890abcdef12345678 [^${EVIL}]`,
  `“${EVIL}” (https://github.com/${EVIL}) \`${EVIL}\` “\`${EVIL}” docs/${EVIL}.md the README open an issue`,
  // Characters that nobody sees, or that turn the order about.
  `safe\u202e${EVIL}\u202d \u2066${EVIL}\u2069 \u061c\u200e\u200f\u202a${EVIL}`,
  `a\u200b\u200c\u200d\u2060\ufeff\u00ad\u034f\u180e${EVIL}\u{e0041}\u{e007f}`,
  `\0${EVIL}\ud83d\ufffe\uffff\u{1fffe}`,
  // Addresses that do something.
  `javascript:${EVIL} [x](javascript:${EVIL}) [x](JaVaScRiPt:${EVIL}) [x](&#106;avascript:${EVIL}) <javascript:${EVIL}>`,
  `<a href="java\tscript:${EVIL}">x</a> <a href="\u0001javascript:${EVIL}">x</a> <a href="jav&#x0A;ascript:${EVIL}">x</a>`,
  `<a href="data:text/html,${EVIL}">x</a> [x](data:text/html;base64,${EVIL}) ![x](data:image/svg+xml,${EVIL}) <a href="vbscript:${EVIL}">x</a>`,
  `[x](file:///${EVIL}) [x](//${EVIL}.example) [x](notion://${EVIL}) [x](vscode://${EVIL}) <a href="blob:https://${EVIL}.example">x</a>`,
  // Names that mean something to JavaScript, and to YAML.
  '__proto__',
  'constructor',
  'toString',
  '{{ github.token }} ${{ secrets.NOTION_TOKEN }} $(touch x) `touch x` ; rm -rf x',
  '- *a\n&a [*a, *a]\n!!js/function x: {a: b, c: [d}',
];

/**
 * What may stand where GitHub documents an address, by its kind.
 * @param host where every request is noted
 */
export function addressesOn(host: string): string[] {
  const github = 'https://github.com/Codertocat/Hello-World/pull/2';
  return [
    // Of other schemes, or of none.
    `javascript:${EVIL}`,
    `\u0001 JaVa\tScR\nIpt:${EVIL}//https://github.com/`,
    `data:text/html,<script>${EVIL}</script>`,
    `data:text/html;base64,${EVIL}`,
    `vbscript:${EVIL}`,
    `file:///${EVIL}`,
    `notion://${EVIL}`,
    `blob:https://${EVIL}.example/x`,
    `//${EVIL}.example`,
    `/\\${EVIL}.example`,
    `#notion-changelog-9999999999-${EVIL}`,
    `https://`,
    `https://[${EVIL}`,
    EVIL,
    '',
    '__proto__',
    // Of the web, with others at the other end, or with something else in them.
    `${host}/${EVIL}`,
    `https://${EVIL}.example/x?y=1&z=2#${EVIL}`,
    `https://user:pass@${EVIL}.example`,
    `https://github.com@${EVIL}.example/\\github.com`,
    `https:${EVIL}.example`,
    ` HTTPS://\n${EVIL}.example `,
    `https://${EVIL}.example/apps/${EVIL}%0A::error::${EVIL}`,
    `${github}](https://${EVIL}.example) [x](javascript:${EVIL}`,
    `${github}"><img src=x onerror=${EVIL}><a href='javascript:${EVIL}`,
    `${github}' onclick='${EVIL}</a></td></table><h1>${EVIL}`,
    `${github}&quot;&gt;&lt;img src=x&gt;&#10;&NewLine;`,
    `${github}%0A::error::${EVIL}%0D%0A::stop-commands::${EVIL}`,
    `${github}\n::error::${EVIL}\r::add-mask::${EVIL}\u2028##[error]${EVIL}`,
    `${github}\u001b[2K\r\u001b]8;;https://${EVIL}.example\u0007x\u0000`,
    `${github}/\u202e${EVIL}\u2066\u200f\ufeff\u200b\ud83d`,
    `${github} ${EVIL} | ${EVIL} \\| \`${EVIL}\` **${EVIL}** $${EVIL}$ <https://${EVIL}.example> @${EVIL}`,
    `${github}#notion-changelog-9999999999-0-deleted-linked\n#notion-changelog-9999999999-0`,
    `${github}?\`${EVIL}\`=|'*_[](){}^$~;!@${EVIL}/x#1`,
    `${github}#ghadelimiter_${EVIL}\noperation<<EOF\n${EVIL}\nEOF`,
    `https://github.com/${'x'.repeat(3000)}${EVIL}`,
    `https://github.com/${'é'.repeat(700)}${EVIL}`,
  ];
}
