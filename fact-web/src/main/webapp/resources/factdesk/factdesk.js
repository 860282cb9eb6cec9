/* What a page does beyond its forms: selecting passages, keeping what is typed, keys. Without it every form still works. */
(() => {
  'use strict';

  const byId = (id) => document.getElementById(id);

  /* A selection counts UTF-16 units from the start of the text, as the server does. */
  function offsetIn(text, node, offset) {
    const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
    const paragraph = element.closest('[data-start]');
    if (!paragraph || !text.contains(paragraph)) {
      return null;
    }
    const before = document.createRange();
    before.setStart(paragraph, 0);
    before.setEnd(node, offset);
    return Number(paragraph.dataset.start) + before.toString().length;
  }

  function passageIn(text) {
    const selection = document.getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) {
      return null;
    }
    const range = selection.getRangeAt(0);
    if (!text.contains(range.startContainer) || !text.contains(range.endContainer)) {
      return null;
    }
    const start = offsetIn(text, range.startContainer, range.startOffset);
    const end = offsetIn(text, range.endContainer, range.endOffset);
    return start === null || end === null || start >= end ? null : { start, end, words: selection.toString(), range };
  }

  function fill(form, passage) {
    const [start, end] = form.querySelectorAll('input[type=hidden][id$=-start], input[type=hidden][id$=-end]');
    start.value = passage ? passage.start : '';
    end.value = passage ? passage.end : '';
    if (passage) {
      form.querySelector('input[type=text]').value = passage.words;
    }
  }

  let bar = null;

  function hideBar() {
    if (bar) {
      bar.remove();
      bar = null;
    }
  }

  /* One button for each thing that can be made of the passage; a form that asks for more is gone to. */
  function barButton(form) {
    const submit = form.querySelector('button[type=submit]');
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = (form.dataset.barLabel || submit.textContent).trim();
    button.addEventListener('mousedown', (event) => event.preventDefault());
    button.addEventListener('click', () => (form.id === 'claim-form' ? submit.click() : goTo(form)));
    return button;
  }

  function goTo(form) {
    form.scrollIntoView({ block: 'center' });
    form.querySelector('textarea')?.focus();
  }

  function showBar(text, forms, passage) {
    hideBar();
    bar = document.createElement('div');
    bar.className = 'selection-bar';
    bar.append(...forms.map(barButton));
    const holder = text.closest('.column') || document.body;
    const place = passage.range.getBoundingClientRect();
    const frame = holder.getBoundingClientRect();
    holder.append(bar);
    bar.style.top = `${place.bottom - frame.top + holder.scrollTop + 6}px`;
    bar.style.left = `${Math.max(8, place.left - frame.left)}px`;
  }

  const formsOf = new Map();
  for (const form of document.querySelectorAll('form[data-passage-of]')) {
    const text = byId(form.dataset.passageOf);
    if (text) {
      formsOf.set(text, [...(formsOf.get(text) || []), form]);
      form.querySelector('input[type=text]').addEventListener('input', () => fill(form, null));
    }
  }
  for (const [text, forms] of formsOf) {
    const look = () => {
      const passage = passageIn(text);
      if (passage) {
        forms.forEach((form) => fill(form, passage));
        showBar(text, forms, passage);
      }
    };
    text.addEventListener('mouseup', () => setTimeout(look));
    text.addEventListener('touchend', () => setTimeout(look, 50));
    text.addEventListener('keyup', look);
  }
  document.addEventListener('selectionchange', () => {
    const selection = document.getSelection();
    if (!selection || selection.isCollapsed) {
      hideBar();
    }
  });

  /* What is typed is kept on the server a second after the last key. */
  const root = new URL(document.querySelector('.brand').href).pathname;
  const waiting = new Map();

  /* What could not be kept now is kept as soon as that is possible again. */
  function keepLater(field, status, answer) {
    if (status) {
      const away = !answer || answer.status === 503;
      status.textContent = away ? `✗ ${byId('main').dataset.lost}` : '✗';
    }
    if (!answer || answer.status === 503) {
      clearTimeout(waiting.get(field));
      waiting.set(field, setTimeout(() => keep(field), 3000));
    }
  }

  async function keep(field) {
    waiting.delete(field);
    const status = field.form.querySelector('.kept');
    const path = field.dataset.draft.split('/').map(encodeURIComponent).join('/');
    try {
      const answer = await fetch(`${root}api/v1/drafts/${path}`, {
        method: 'PUT',
        headers: { 'Content-Type': 'text/plain;charset=UTF-8' },
        body: field.value,
      });
      if (!answer.ok) {
        keepLater(field, status, answer);
      } else if (status) {
        const time = new Date().toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' });
        status.textContent = `✓ ${time}`;
      }
    } catch (offline) {
      keepLater(field, status, null);
    }
  }

  for (const field of document.querySelectorAll('[data-draft]')) {
    if (!field.dataset.draft || !field.form) {
      continue;
    }
    field.addEventListener('input', () => {
      clearTimeout(waiting.get(field));
      waiting.set(field, setTimeout(() => keep(field), 1000));
    });
    field.form.addEventListener('submit', () => clearTimeout(waiting.get(field)));
  }

  /* What was done is said once: reloading or sharing the address does not say it again. */
  const here = new URL(location.href);
  if (here.searchParams.has('done')) {
    here.searchParams.delete('done');
    here.searchParams.delete('undo');
    history.replaceState(history.state, '', here);
  }

  /* Columns stay where they were scrolled to. */
  for (const column of document.querySelectorAll('[data-scroll]')) {
    const key = `scroll ${column.dataset.scroll}`;
    column.scrollTop = Number(sessionStorage.getItem(key) || 0);
    window.addEventListener('pagehide', () => sessionStorage.setItem(key, column.scrollTop));
  }

  /* The claim chosen is in sight in the article: a click in one column scrolls the others. */
  function show(column, mark) {
    const frame = column.getBoundingClientRect();
    const place = mark.getBoundingClientRect();
    if (getComputedStyle(column).overflowY === 'auto' && (place.top < frame.top || place.bottom > frame.bottom)) {
      column.scrollTop += place.top - frame.top - frame.height / 3;
    }
  }
  for (const mark of document.querySelectorAll('.column .claim.current[data-first], .claim-list .current')) {
    show(mark.closest('.column'), mark);
  }

  /* On a phone the columns are below each other: what is done to the claim chosen comes into sight. */
  const work = byId('claim-work');
  if (work && !here.hash && document.querySelector('.claim-list .current') && getComputedStyle(work).overflowY !== 'auto') {
    work.scrollIntoView();
  }

  /* A claim marked in the article opens in the list. */
  document.addEventListener('click', (event) => {
    const mark = event.target.closest('.claim[data-claim]');
    const selection = document.getSelection();
    if (mark && (!selection || selection.isCollapsed)) {
      document.querySelector(`.claim-link[data-number="${mark.dataset.claim}"]`)?.click();
    }
  });

  function typing(target) {
    return target.closest('input:not([type=radio]), textarea, select, [contenteditable]') !== null;
  }

  function step(by) {
    const links = [...document.querySelectorAll('.claim-link')];
    const at = links.findIndex((link) => link.getAttribute('aria-current') === 'true');
    const next = links[at < 0 ? 0 : at + by];
    next?.click();
  }

  /* The suggestion that the focus is in, else the first. */
  function dismiss() {
    const list = document.querySelector('.suggestion-list');
    const row = document.activeElement?.closest('.suggestion-list li') || list?.querySelector('li');
    row?.querySelector('.dismiss-suggestion')?.click();
  }

  /* After a deed the focus stands on what the address names, as on the next suggestion. */
  const named = here.hash.startsWith('#suggestion-') && byId(here.hash.slice(1));
  if (named) {
    named.focus();
  }

  /* The list of keys, and whether single letters act: some people speak to their computer. */
  const shortcuts = byId('shortcuts');
  const letters = byId('letters');
  const LETTERS = 'single letters';

  function lettersAct() {
    return localStorage.getItem(LETTERS) !== 'off';
  }

  if (shortcuts) {
    const open = byId('show-keys');
    open.hidden = false;
    open.addEventListener('click', () => shortcuts.showModal());
    byId('close-shortcuts').addEventListener('click', () => shortcuts.close());
    letters.checked = lettersAct();
    letters.addEventListener('change', () => localStorage.setItem(LETTERS, letters.checked ? 'on' : 'off'));
  }

  function goToSource() {
    const form = byId('evidence-form') || byId('source-form');
    if (form) {
      form.closest('details')?.setAttribute('open', 'open');
      form.scrollIntoView({ block: 'center' });
      form.querySelector('input[type=text], textarea').focus();
    }
  }

  document.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.ctrlKey && event.target.form) {
      event.target.form.querySelector('button[type=submit].primary, button[type=submit]')?.click();
      return;
    }
    if (event.key === 'z' && event.ctrlKey && !typing(event.target)) {
      byId('undo')?.click();
      return;
    }
    if (typing(event.target) || event.ctrlKey || event.altKey || event.metaKey || shortcuts?.open || !lettersAct()) {
      return;
    }
    if (event.key === 'j') {
      step(1);
    } else if (event.key === 'k') {
      step(-1);
    } else if (event.key === 'x') {
      dismiss();
    } else if (event.key === '?' && shortcuts) {
      shortcuts.showModal();
    } else if (event.key === 'e') {
      event.preventDefault();
      goToSource();
    } else if (event.key === 'c' && byId('note-form')) {
      event.preventDefault();
      goTo(byId('note-form'));
    } else if (/^[1-9]$/.test(event.key)) {
      const radio = document.querySelector(`.rating input[data-key="${event.key}"]`);
      if (radio) {
        radio.checked = true;
        radio.focus();
      }
    }
  });

  /* Whoever comes to sign in begins to type. */
  const name = byId('sign-in')?.querySelector('#name');
  if (name && !name.value) {
    name.focus();
  }

  /* The first field that something is wrong with gets the focus. */
  const wrong = document.querySelector('.problems[data-first]');
  if (wrong && wrong.dataset.first) {
    document.querySelector(`[data-field="${wrong.dataset.first}"]`)?.focus();
  }
})();
