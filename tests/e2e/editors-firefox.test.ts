import { battery } from './editors-battery';

battery('Firefox');
