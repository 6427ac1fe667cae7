import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types';

const DOLLAR = 36;
const BACKTICK = 96;
const BACKSLASH = 92;

/**
 * Mathematics between dollars, as code that begins with a dollar: https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/writing-mathematical-expressions
 * What a dollar means follows pandoc's rules, as on GitHub: https://pandoc.org/MANUAL.html#math
 */
export function dollarMath(): Extension {
  return { text: { [DOLLAR]: inlineMath }, flow: { [DOLLAR]: mathBlock } };
}

/** `$…$`, `` $`…`$ `` or `$$…$$`; the first dollar within that closes nothing makes all of it text. */
const inlineMath: Construct = {
  name: 'inlineDollarMath',
  previous: (code) => code !== DOLLAR && !isWord(code),
  tokenize(effects, ok, nok) {
    let size = 0;
    let quoted = false;
    let empty = true;
    let last: Code = null;

    const opening: State = (code) => {
      if (code === DOLLAR && size < 2) {
        size++;
        effects.consume(code);
        return opening;
      }
      if (code === BACKTICK && size === 1 && !quoted) {
        quoted = true;
        effects.consume(code);
        return opening;
      }
      if (code === DOLLAR || (size === 1 && !quoted && isSpace(code))) return nok(code);
      effects.exit('codeTextSequence');
      return between(code);
    };

    const between: State = (code) => {
      if (code === null) return nok(code);
      if (code === (quoted ? BACKTICK : DOLLAR)) return empty ? nok(code) : closing(code);
      if (code === DOLLAR || code === BACKTICK) return nok(code);
      if (isLineEnding(code)) {
        last = code;
        effects.enter('lineEnding');
        effects.consume(code);
        effects.exit('lineEnding');
        return between;
      }
      effects.enter('codeTextData');
      return data(code);
    };

    const data: State = (code) => {
      if (code === null || code === DOLLAR || code === BACKTICK || isLineEnding(code)) {
        effects.exit('codeTextData');
        return between(code);
      }
      empty &&= isSpace(code);
      last = code;
      effects.consume(code);
      return code === BACKSLASH ? escaped : data;
    };

    const escaped: State = (code) => {
      if (code === null || isLineEnding(code)) return data(code);
      last = code;
      effects.consume(code);
      return data;
    };

    const closing: State = (code) => {
      if (size === 1 && !quoted && isSpace(last)) return nok(code);
      effects.enter('codeTextSequence');
      return closingSequence(code);
    };

    let closed = 0;
    const closingSequence: State = (code) => {
      const wanted = quoted && closed === 0 ? BACKTICK : DOLLAR;
      if (closed < size + Number(quoted)) {
        if (code !== wanted) return nok(code);
        closed++;
        effects.consume(code);
        return closingSequence;
      }
      if (code === DOLLAR || isWord(code)) return nok(code);
      effects.exit('codeTextSequence');
      effects.exit('codeText');
      return ok(code);
    };

    return (code) => {
      effects.enter('codeText');
      effects.enter('codeTextSequence');
      return opening(code);
    };
  },
};

/** Lines between two lines of `$$`, none of them blank. */
const mathBlock: Construct = {
  name: 'dollarMathBlock',
  concrete: true,
  tokenize(effects, ok, nok) {
    const lineStart: State = (code) => {
      if (code === null || this.parser.lazy[this.now().line]) return nok(code);
      return effects.attempt({ partial: true, tokenize: fence }, after, content)(code);
    };

    const lineEnd: State = (code) => {
      if (code === null) return nok(code);
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      return lineStart;
    };

    const content: State = (code) => {
      if (code === null || isLineEnding(code)) return nok(code);
      effects.enter('codeFlowValue');
      return value(code, true);
    };

    const value = (code: Code, blank: boolean): State | undefined => {
      if (code === null || isLineEnding(code)) {
        effects.exit('codeFlowValue');
        return blank ? nok(code) : lineEnd(code);
      }
      effects.consume(code);
      const still = blank && isSpace(code);
      return (next) => value(next, still);
    };

    const after: State = (code) => {
      effects.exit('codeFenced');
      return ok(code);
    };

    return (code) => {
      if (this.interrupt) return nok(code);
      effects.enter('codeFenced');
      return effects.attempt({ partial: true, tokenize: fence }, lineEnd, nok)(code);
    };
  },
};

function fence(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  let size = 0;
  const spaces = (next: State): State => {
    const space: State = (code) => {
      if (code === null || isLineEnding(code) || !isSpace(code)) {
        effects.exit('whitespace');
        return next(code);
      }
      effects.consume(code);
      return space;
    };
    return (code) => {
      if (code === null || isLineEnding(code) || !isSpace(code)) return next(code);
      effects.enter('whitespace');
      return space(code);
    };
  };
  const dollars: State = (code) => {
    if (code === DOLLAR) {
      if (size++ === 0) {
        effects.enter('codeFencedFence');
        effects.enter('codeFencedFenceSequence');
      }
      effects.consume(code);
      return dollars;
    }
    if (size !== 2) return nok(code);
    effects.exit('codeFencedFenceSequence');
    return spaces(end)(code);
  };
  const end: State = (code) => {
    if (code !== null && !isLineEnding(code)) return nok(code);
    effects.exit('codeFencedFence');
    return ok(code);
  };
  return spaces(dollars);
}

function isLineEnding(code: Code): boolean {
  return code !== null && code < -2;
}

function isSpace(code: Code): boolean {
  return code === null || code < 0 || code === 32;
}

function isWord(code: Code): boolean {
  return code !== null && code > 0 && /[\p{L}\p{N}_]/u.test(String.fromCharCode(code));
}
