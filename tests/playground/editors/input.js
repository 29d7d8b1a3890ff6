import { mountField } from './textarea.js';

export function mount(container) {
  const box = document.createElement('input');
  box.type = 'text';
  box.name = 'title';
  return mountField(container, box);
}
