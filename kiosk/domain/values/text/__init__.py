"""Texts as people type them: numbers and moments in usual widths, kana on a keyboard of keys, spellings folded."""
