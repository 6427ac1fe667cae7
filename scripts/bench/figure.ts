/** One line of the table. */
export interface Figure {
  what: string;
  unit: string;
  ours: number;
  /** What it is compared with has, where there is such a thing. */
  peer?: number;
  limits?: Limits;
}

/** What the project demands of itself. */
export interface Limits {
  atMost?: number;
  /** What `atMost` is the sum of. */
  sum?: string;
  atLeast?: number;
  /** So many times the peer's. */
  atMostOfPeer?: number;
  atLeastOfPeer?: number;
}

export interface Result extends Omit<Figure, 'limits'> {
  /** Ours by the peer's. */
  ratio?: number;
  /** In words. */
  limit?: string;
  isKept?: boolean;
}

export function resultOf({ limits = {}, ...figure }: Figure): Result {
  const ratio = figure.peer === undefined ? undefined : figure.ours / figure.peer;
  const limit = told(limits, figure.unit);
  return {
    ...figure,
    ...(ratio !== undefined && { ratio }),
    ...(limit !== '' && { limit, isKept: isKept(limits, figure.ours, ratio) }),
  };
}

/** In three digits where it has no more before the point. */
export function rounded(value: number): string {
  return String(value >= 100 ? Math.round(value) : Number(value.toPrecision(3)));
}

function told({ atMost, sum, atLeast, atMostOfPeer, atLeastOfPeer }: Limits, unit: string): string {
  const parts = [
    atMost !== undefined && ['≤', rounded(atMost), unit, sum && `(${sum})`],
    atLeast !== undefined && ['≥', rounded(atLeast), unit],
    atMostOfPeer !== undefined && ['≤', atMostOfPeer, '× peer'],
    atLeastOfPeer !== undefined && ['≥', atLeastOfPeer, '× peer'],
  ];
  return parts
    .filter((part) => part !== false)
    .map((words) => words.filter(Boolean).join(' '))
    .join(', ');
}

function isKept(limits: Limits, ours: number, ratio = Number.NaN): boolean {
  const { atMost, atLeast, atMostOfPeer, atLeastOfPeer } = limits;
  return (
    (atMost === undefined || ours <= atMost) &&
    (atLeast === undefined || ours >= atLeast) &&
    (atMostOfPeer === undefined || ratio <= atMostOfPeer) &&
    (atLeastOfPeer === undefined || ratio >= atLeastOfPeer)
  );
}
