const LOWER = new Map([
  ...pairs('0123456789+-=()', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'),
  ...pairs('aehijklmnoprstuvx', 'ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ'),
]);

const UPPER = new Map([
  ...pairs('0123456789+-=()', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾'),
  ...pairs('abcdefghijklmnoprstuvwxyz', 'ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ'),
]);

function pairs(from: string, to: string): [string, string][] {
  const characters = [...to];
  return [...from].map((character, i) => [character, characters[i] ?? character]);
}

/** The text in Unicode's subscript or superscript characters; undefined where there is none for one of them. */
export function scripted(text: string, position: 'sub' | 'sup'): string | undefined {
  const map = position === 'sub' ? LOWER : UPPER;
  const characters = [...text].map((character) => map.get(character));
  return characters.every((character) => character !== undefined) ? characters.join('') : undefined;
}
