import { defaultLang, type Lang, langOf } from '../../text/langs.ts';
import { remembered } from '../state/remembered.ts';

/** What an address asks for, before the app is there to read it. */
export interface Asked {
  lang: Lang;
  large: boolean;
  /** null = as the system says. */
  dark: boolean | null;
  /** The address without how it is to be seen: one that a view may have been drawn for. */
  address: string;
}

/** Reads an address; what it does not say of language, type and light was chosen before, or is the default. */
export function askedFor(hash: string): Asked {
  const [page = '', query = ''] = hash.split('?');
  const params = query.split('&').filter(Boolean);
  const said = (name: string) => params.find((param) => param.startsWith(`${name}=`))?.slice(name.length + 1) ?? null;
  const dark = said('dark') ?? remembered('dark');
  const rest = params.filter((param) => !/^(lang|font|dark)=/.test(param)).join('&');
  return {
    lang: langOf(said('lang')) ?? langOf(remembered('lang')) ?? defaultLang,
    large: (said('font') ?? remembered('font')) === 'large',
    dark: dark === null ? null : dark === '1',
    address: `${page || '#/'}${rest && `?${rest}`}`,
  };
}
