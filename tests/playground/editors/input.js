import { mountField } from './textarea.js';

export function mount(container) {
  const box = document.createElement('input');
  box.type = 'text';
  return mountField(container, box);
}
