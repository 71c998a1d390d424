/** Prints decimal digits the Vietnamese way, `66315.44` as `66.315,44`; a sign stays where it is. */
export function printDigits(digits: string): string {
  const [whole = "0", fraction] = digits.split(".");
  const sign = whole.startsWith("-") ? "-" : "";
  return sign + groupThousands(whole.slice(sign.length)) + (fraction === undefined ? "" : `,${fraction}`);
}

function groupThousands(digits: string): string {
  const head = digits.length % 3;
  const groups = digits.slice(head).match(/\d{3}/gu) ?? [];
  return (head === 0 ? groups : [digits.slice(0, head), ...groups]).join(".");
}
