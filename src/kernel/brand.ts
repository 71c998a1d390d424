declare const brand: unique symbol;

/**
 * A primitive that carries proof of having been checked: a `Brand<string, "PlainDate">` is a string, compares
 * with `===`, serves as a `Map` key and survives JSON, but only its parser can make one.
 */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };
