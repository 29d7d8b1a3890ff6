import { mountControlled } from './react-field.jsx';

export const mount = (container) => mountControlled(container, 'textarea');
