// Finds documents of the book. Knows nothing of the page that it runs on, so that it also runs without a browser.
"use strict";

var bookSearch = (function () {
  const IDLE = new Set(
    ("a an and are as at be by for from if in is it not of on or that the this to which with").split(" "),
  );
  // How much a word counts that is not quite what was typed.
  const LONGER = 0.6;
  const MISSPELT = 0.45;
  // How much more a page counts than a part of one.
  const PAGE = 1.8;
  // How much more a document counts that is near to the page at hand.
  const HERE = 1.15;
  // From how many letters on a word may be misspelt.
  const SPELT = 4;

  const parts = new Map();

  // The same as `parts` in words.rs: `VSwitchId` is `vswitch` and `id`.
  function pieces(name) {
    const letters = Array.from(name);
    const upper = (c) => c !== undefined && c !== c.toLowerCase();
    const lower = (c) => c !== undefined && c !== c.toUpperCase();
    const found = [];
    letters.forEach((c, at) => {
      const begins = upper(c) && at > 0 && (!upper(letters[at - 1]) || lower(letters[at + 1]));
      const last = found.length - 1;
      if (last >= 0 && (!begins || found[last].length === 1)) {
        found[last] += c.toLowerCase();
      } else {
        found.push(c.toLowerCase());
      }
    });
    return found;
  }

  // What was typed, as words: each whole, and in its parts where it has some.
  function asked(query) {
    const names = query.split(/[^\p{L}\p{N}]+/u).filter((name) => name !== "");
    const words = names.map((name) => ({ whole: name.toLowerCase(), parts: pieces(name) }));
    const telling = words.filter((word) => !IDLE.has(word.whole) && !/^\d{1,3}$/.test(word.whole));
    return telling.length > 0 ? telling : words;
  }

  // Whether two words differ in one letter: another, one more, one less, or two that changed places.
  function alike(a, b) {
    if (Math.abs(a.length - b.length) > 1) return false;
    let start = 0;
    while (start < a.length && a[start] === b[start]) start += 1;
    let [endA, endB] = [a.length, b.length];
    while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
      endA -= 1;
      endB -= 1;
    }
    const [restA, restB] = [a.slice(start, endA), b.slice(start, endB)];
    if (restA.length <= 1 && restB.length <= 1) return true;
    return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
  }

  // How near a word of the index is to one that was typed: 1 is the same, 0 is another.
  function nearness(typed, word) {
    if (typed === word) return 1;
    if (typed.length > 1 && word.startsWith(typed)) return LONGER + (0.3 * typed.length) / word.length;
    if (typed.length >= SPELT && alike(typed, word)) return MISSPELT;
    return 0;
  }

  // The documents of a part that have a word, each with what that counts.
  function having(part, typed) {
    const found = new Map();
    part.words.forEach((word, at) => {
      const near = nearness(typed, word);
      if (near === 0) return;
      const list = part.found[at];
      const rare = Math.log(1 + (2 * part.documents.length) / list.length);
      let document = 0;
      for (const packed of list) {
        document += packed >> 3;
        const counts = near * rare * part.weights[packed & 7];
        if (counts > (found.get(document) || 0)) found.set(document, counts);
      }
    });
    return found;
  }

  // The documents that have a name, whole or in all of its parts.
  function naming(part, word) {
    const found = having(part, word.whole);
    if (word.parts.length < 2) return found;
    const each = word.parts.filter((piece) => !IDLE.has(piece)).map((piece) => having(part, piece));
    for (const [document, first] of each.length > 0 ? each[0] : []) {
      let sum = first;
      const all = each.slice(1).every((other) => {
        sum += other.get(document) || 0;
        return other.has(document);
      });
      const counts = (0.5 * sum) / each.length;
      if (all && counts > (found.get(document) || 0)) found.set(document, counts);
    }
    return found;
  }

  const plain = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

  // How much of a title was asked for, from 0 to 1.
  function share(title, words) {
    const own = title.split(/[^\p{L}\p{N}]+/u).flatMap(pieces).filter((word) => word !== "");
    const typed = words.flatMap((word) => [word.whole, ...word.parts]);
    const known = own.filter((word) => typed.some((one) => nearness(one, word) > 0));
    return own.length === 0 ? 0 : known.length / own.length;
  }

  function searchPart(name, part, words, exact, here) {
    const counts = new Map();
    for (const word of words) {
      for (const [document, value] of naming(part, word)) {
        const known = counts.get(document) || { words: 0, value: 0 };
        counts.set(document, { words: known.words + 1, value: known.value + value });
      }
    }
    return Array.from(counts, ([at, { words: count, value }]) => {
      const [title, place, url, about, whole] = part.documents[at];
      const same = plain(title) === exact ? 3 : 1;
      const near = name === here ? HERE : 1;
      const rank = value * same * (1 + share(title, words)) * (whole === 1 ? PAGE : 1) * near;
      return { title, place: part.places[place], url, about, whole: whole === 1, count, rank };
    });
  }

  return {
    parts: [],
    // Takes the index of a part; the files in `search/` call it.
    add(name, { words, ...rest }) {
      parts.set(name, { words: words.split(" "), ...rest });
    },
    // At most `limit` documents, best first; those of the part `here` a little higher up. A document with all words
    // comes before one without some of them.
    find(query, here, limit) {
      const words = asked(query);
      const found = Array.from(parts).flatMap(([name, part]) => searchPart(name, part, words, plain(query), here));
      const best = Math.max(0, ...found.map((one) => one.count));
      return found
        .filter((one) => one.count === best)
        .sort((a, b) => b.rank - a.rank || (a.url < b.url ? -1 : 1))
        .slice(0, limit);
    },
  };
})();

if (typeof module !== "undefined") module.exports = bookSearch;
