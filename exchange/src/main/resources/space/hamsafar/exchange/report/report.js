(function () {
  'use strict';
  var root = document.documentElement;
  function show(code) {
    var button = document.getElementById('lang-' + code);
    if (!button) { return; }
    button.checked = true;
    root.lang = code;
    root.dir = code === 'ur' ? 'rtl' : 'ltr';
    document.querySelectorAll('[data-en]').forEach(function (text) {
      text.textContent = text.getAttribute('data-' + code);
    });
  }
  function fromAddress() {
    show(location.hash.slice(1));
  }
  document.querySelectorAll('input[name=language]').forEach(function (button) {
    button.addEventListener('change', function () { show(button.value); });
  });
  window.addEventListener('hashchange', fromAddress);
  window.addEventListener('beforeprint', function () {
    document.querySelectorAll('details').forEach(function (part) { part.open = true; });
  });
  fromAddress();
}());
