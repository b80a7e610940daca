/** An element of an XML part; its name is `prefix:local` with our own prefixes of known namespaces. */
export interface XmlElement {
  readonly name: string;
  /** By name as written, such as `w:val`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlNode[];
}

/** An element or the text between two. */
export type XmlNode = XmlElement | string;

/** The child elements, without the text between them. */
export function elementsOf(element: XmlElement): XmlElement[] {
  return element.children.filter((node): node is XmlElement => typeof node !== 'string');
}

/** The first child element of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find(
    (node): node is XmlElement => typeof node !== 'string' && node.name === name,
  );
}

/** All child elements of a name. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element === undefined ? [] : elementsOf(element).filter((node) => node.name === name);
}

/** The value of an attribute by its local name, whatever its prefix. */
export function attributeOf(element: XmlElement | undefined, local: string): string | undefined {
  if (element === undefined) return undefined;
  for (const [name, value] of element.attributes) {
    if (name === local || name.endsWith(`:${local}`)) return value;
  }
  return undefined;
}

/** The `w:val` of a child element, such as the style of a paragraph's properties. */
export function childValue(element: XmlElement | undefined, child: string): string | undefined {
  return attributeOf(childOf(element, child), 'val');
}

/** All text inside, in order. */
export function textOf(element: XmlElement): string {
  return element.children.map((node) => (typeof node === 'string' ? node : textOf(node))).join('');
}
