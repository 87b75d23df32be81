import Defuddle from 'defuddle';

export const read = () => new Defuddle(document, { url: location.href }).parse();
