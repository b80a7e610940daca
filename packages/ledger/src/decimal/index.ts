export { addDecimals, multiplyDecimals, negated, subtractDecimals } from './arithmetic.ts';
export { divideDecimals, percentOf, roundDecimal } from './divide.ts';
export { maxDecimal, minDecimal, orderOf } from './order.ts';
