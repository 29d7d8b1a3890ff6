/** `plaintext-only`: one text node with line breaks. */
export function mount(container) {
  const box = document.createElement('div');
  box.setAttribute('contenteditable', 'plaintext-only');
  box.style.whiteSpace = 'pre-wrap';
  container.append(box);
  const set = (text) => {
    box.textContent = text;
  };
  return { box, set, model: () => box.textContent.replaceAll('\u00A0', ' ') };
}
