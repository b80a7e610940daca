/** Writes a number as a numbering format of Word does; unknown formats are written in digits. */
export function numberWords(format: string, value: number): string {
  const write = FORMATS[format];
  return write === undefined || value < 0 ? String(value) : write(value);
}

const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  none: () => '',
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperLetter: letters,
  lowerLetter: (value) => letters(value).toLowerCase(),
  chineseCounting: counting,
  chineseCountingThousand: counting,
  japaneseCounting: counting,
  taiwaneseCounting: counting,
  taiwaneseCountingThousand: counting,
  koreanDigital2: digital,
  ideographDigital: digital,
  japaneseDigitalTenThousand: counting,
  taiwaneseDigital: digital,
  chineseLegalSimplified: (value) => swapped(counting(value), '壹贰叁肆伍陆柒捌玖拾佰仟'),
  ideographLegalTraditional: (value) => swapped(counting(value), '壹貳參肆伍陸柒捌玖拾佰仟'),
  ideographTraditional: (value) => signOf('甲乙丙丁戊己庚辛壬癸', value),
  ideographZodiac: (value) => signOf('子丑寅卯辰巳午未申酉戌亥', value),
  decimalEnclosedCircle: (value) => enclosed(0x2460, value),
  decimalEnclosedCircleChinese: (value) => enclosed(0x2460, value),
  decimalEnclosedParen: (value) => enclosed(0x2474, value),
  decimalEnclosedFullstop: (value) => enclosed(0x2488, value),
  ideographEnclosedCircle: (value) =>
    value >= 1 && value <= 10 ? enclosed(0x3280, value) : counting(value),
};

const ROMAN: readonly (readonly [string, number])[] = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

function roman(value: number): string {
  if (value > 3999) return String(value);
  let left = value;
  let written = '';
  for (const [sign, worth] of ROMAN) {
    while (left >= worth) {
      written += sign;
      left -= worth;
    }
  }
  return written;
}

/** A … Z, AA, BB …: Word repeats the letter. */
function letters(value: number): string {
  if (value < 1 || value > 260) return String(value);
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

function fullWidth(value: number): string {
  return String(value).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
}

function digital(value: number): string {
  return String(value).replace(/\d/g, (digit) => '〇一二三四五六七八九'.charAt(Number(digit)));
}

/** 一, 十, 十一, 二十, 一百零五 … up to 9999. */
function counting(value: number): string {
  if (value < 1 || value > 9999) return value === 0 ? '〇' : String(value);
  const digits = String(value);
  let written = '';
  let isGap = false;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits[at]);
    if (digit === 0) {
      isGap = true;
      continue;
    }
    if (isGap && written !== '') written += '零';
    isGap = false;
    const power = digits.length - 1 - at;
    written += '一二三四五六七八九'.charAt(digit - 1) + ['', '十', '百', '千'][power];
  }
  return written.replace(/^一十/, '十');
}

function swapped(text: string, signs: string): string {
  return text.replace(/[一二三四五六七八九十百千]/g, (sign) =>
    signs.charAt('一二三四五六七八九十百千'.indexOf(sign)),
  );
}

function signOf(signs: string, value: number): string {
  return signs.charAt(value - 1) || String(value);
}

function enclosed(first: number, value: number): string {
  return value >= 1 && value <= 20 ? String.fromCharCode(first + value - 1) : String(value);
}
