const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * A time as people read it, such as `1 Feb 2026, 14:03 UTC`; a day without a time as `1 Feb 2026`.
 * @param iso ISO 8601; anything else is given back as it is
 */
export function shownTime(iso: string): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return iso;
  const day = `${time.getUTCDate()} ${MONTHS[time.getUTCMonth()]} ${time.getUTCFullYear()}`;
  return iso.includes('T') ? `${day}, ${time.toISOString().slice(11, 16)} UTC` : day;
}
