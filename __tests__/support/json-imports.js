/** Marks bare imports of JSON as such, which @actions/languageservice leaves to a bundler. */
export default {
  process: (code) => ({ code: code.replace(/(from ["'].+\.json["']);/g, '$1 with { type: "json" };') }),
};
