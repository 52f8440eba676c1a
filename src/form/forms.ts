import type { Form } from './form.ts';
import { form2019 } from './form2019.ts';
import { form2021 } from './form2021.ts';

/** A new edition is a file like these two, and an entry here. */
const all = [form2019, form2021] as const satisfies readonly Form[];

/** An edition of the national form. */
export type Edition = (typeof all)[number]['edition'];

/** The edition of the form whose tables a report follows; `free` = no national table (before 2019, or no table found). */
export type FormEdition = Edition | 'free';

/** A form of the list. */
export interface NationalForm extends Form {
  edition: Edition;
}

/** The editions of the national form, oldest first. */
export const forms: readonly NationalForm[] = all;

/** Their names, oldest first. */
export const editions: readonly Edition[] = forms.map(({ edition }) => edition);

/** The edition in force. */
export const latestForm: NationalForm = forms[forms.length - 1]!;
