"""`language.slugs` written in JavaScript; the tests hold the two together."""

TEMPLATE = """\
// Generated from language/slugs.py: change the table there and generate again.

export const LETTERS = __LETTERS__;

export const MAX_LENGTH = __MAX_LENGTH__;

const isPlain = (letter) => /^[a-z0-9]$/.test(letter);

function transliterate(character) {
  const base = String.fromCodePoint(character.normalize("NFD").codePointAt(0));
  for (const letter of [character, base]) {
    if (Object.hasOwn(LETTERS, letter)) return LETTERS[letter];
    if (isPlain(letter)) return letter;
  }
  return /^[\\u0300-\\u036f]$/.test(character) ? "" : "-";
}

function cut(slug, maxLength) {
  if (slug.length <= maxLength) return slug;
  const boundary = slug.slice(0, maxLength + 1).lastIndexOf("-");
  return slug.slice(0, boundary > 0 ? boundary : maxLength);
}

function checksum(text) {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ character.codePointAt(0), 0x01000193) >>> 0;
  return value.toString(16).padStart(8, "0");
}

export function slugify(text, maxLength = MAX_LENGTH) {
  if (maxLength < 1) throw new RangeError("maxLength must be at least 1");
  const composed = text.normalize("NFC");
  const lowered = composed.toLowerCase().normalize("NFC");
  const words = Array.from(lowered, transliterate).join("").split("-").filter(Boolean);
  return cut(words.join("-") || `page-${checksum(composed)}`, maxLength);
}
"""
