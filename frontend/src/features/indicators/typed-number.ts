const SPACES = "[ \\u00a0\\u202f\\u2009]";
const WHOLE = `-?(?:\\d+|\\d{1,3}(?:${SPACES}\\d{3})+)`;
const frenchDecimal = new RegExp(`^${WHOLE},\\d+$`);
const plainNumber = new RegExp(`^${WHOLE}(?:[.,]\\d+)?$`);
const grouped = /^-?[1-9]\d{0,2}(?:[.,'’]\d{3})+(?:[.,]\d+)?$/;

const notANumber = "Ce n’est pas un nombre. Exemple : 12 ou 1,5.";
const notACount = "Ce n’est pas un nombre. Exemple : 12.";
const notWhole = "Ce nombre compte quelque chose : écrivez un nombre entier, sans virgule ni point.";

type TypedNumber = { value: number } | { error: string };

/** A number as people type it. The service says which may have decimals; what can be read in two ways is refused. */
export function readNumber(text: string, decimals: boolean): TypedNumber {
  const typed = text.trim();
  const french = decimals && frenchDecimal.test(typed);
  if (!french && grouped.test(typed)) {
    const [sole] = typed.split(/[.,'’]/).length === 2 ? [typed.replace(/[.,'’]/, "")] : [];
    return {
      error: sole
        ? `Ce nombre peut se lire de plusieurs façons : écrivez ${sole}, sans séparateur${decimals ? `, ou ${typed.replace(/[.'’]/, ",")}` : ""}.`
        : "Ce nombre peut se lire de plusieurs façons : écrivez-le sans séparateur de milliers.",
    };
  }
  if (!plainNumber.test(typed)) return { error: decimals ? notANumber : notACount };
  const value = Number(typed.replace(new RegExp(SPACES, "g"), "").replace(",", "."));
  return decimals || Number.isInteger(value) ? { value } : { error: notWhole };
}
