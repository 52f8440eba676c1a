/** What most townships are called at the end of their names, as alternatives of a pattern. */
export const townshipKinds = '镇|乡|街道|苏木';
