import { battery } from './editors-battery';

battery('Chromium');
