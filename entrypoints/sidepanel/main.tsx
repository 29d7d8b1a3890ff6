import { render } from 'preact';
import { Popup } from '../popup/Popup';

render(<Popup panel />, document.getElementById('app') as HTMLElement);
