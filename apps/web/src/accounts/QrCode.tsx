import qrcode from 'qrcode-generator';
import { useMemo } from 'react';

/** Quiet border round the code, in modules. */
const border = 2;

/** A QR code drawn here: what it says goes nowhere. */
export function QrCode(props: { readonly text: string; readonly label: string }) {
  const { size, path } = useMemo(() => draw(props.text), [props.text]);
  const whole = size + 2 * border;
  return (
    <svg
      className="qr-code"
      role="img"
      aria-label={props.label}
      viewBox={`${-border} ${-border} ${whole} ${whole}`}
      shapeRendering="crispEdges"
    >
      <path d={path} />
    </svg>
  );
}

function draw(text: string): { readonly size: number; readonly path: string } {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const size = code.getModuleCount();
  let path = '';
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      if (code.isDark(row, column)) path += `M${column} ${row}h1v1h-1z`;
    }
  }
  return { size, path };
}
