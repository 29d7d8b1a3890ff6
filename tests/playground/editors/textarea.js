export const mount = (container) => mountField(container, document.createElement('textarea'));

/** A plain field; the page writes by `value`. */
export function mountField(container, box) {
  container.append(box);
  const set = (text) => {
    box.value = text;
  };
  return { box, model: () => box.value, set };
}
