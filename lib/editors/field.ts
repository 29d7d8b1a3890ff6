/** Form fields whose text is their value, as against editable elements whose text is their content. */
export type Field = HTMLTextAreaElement | HTMLInputElement;

export function isField(node: EventTarget | null): node is Field {
  const name = (node as Partial<Element> | null)?.localName;
  return name === 'textarea' || name === 'input';
}
