#!/usr/bin/env bash
# Installs gemma-lint, from the checkout that the GitHub Action is, into a virtual environment of its
# own; its interpreter becomes the output `python`. Other packages come in the versions and with the
# hashes of requirements.txt, as wheels: the same commit of the action always runs the same code, and
# no package runs any while it is installed.
#
# Every Python runs with -I, so that nothing in the repository that is checked (a venv.py, a pip
# folder) can take the place of what is meant; nor can what the job has set for packages of its own.
set -euo pipefail
unset PIP_PREFIX PIP_ROOT PIP_TARGET PIP_USER PYTHONHOME PYTHONPATH

# fail NL EN: an error in the language that is asked, and exit code 3: nothing was checked.
fail() {
  if [ "${INPUT_LANG:-}" = nl ]; then printf '::error title=gemma-lint::%s\n' "$1"
  else printf '::error title=gemma-lint::%s\n' "$2"; fi
  exit 3
}

python=${SETUP_PYTHON:-}
if [ -z "$python" ]; then
  python=$(command -v python3 || command -v python) || fail \
    'Er is geen Python. Laat python-version weg, dan wordt Python klaargezet.' \
    'There is no Python. Leave out python-version, and one is set up.'
fi
"$python" -I -c 'import sys; sys.exit(sys.version_info < (3, 11))' || fail \
  'gemma-lint heeft Python 3.11 of nieuwer nodig. Laat python-version weg of noem een nieuwere.' \
  'gemma-lint needs Python 3.11 or later. Leave out python-version or name a later one.'

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
checkout=$(cd "$here/../.." && pwd)
venv=$RUNNER_TEMP/gemma-lint
made_of="$python $checkout"

# Where the interpreter of a virtual environment stands; elsewhere on Windows.
interpreter() {
  if [ -d "$venv/Scripts" ]; then printf '%s' "$venv/Scripts/python"
  else printf '%s' "$venv/bin/python"; fi
}

install() {
  local pip=("$(interpreter)" -I -m pip --disable-pip-version-check --no-input --quiet)
  "${pip[@]}" install --require-hashes --only-binary :all: --requirement "$here/requirements.txt" &&
    "${pip[@]}" install --no-deps --no-build-isolation "$checkout"
}

# A job that checks several landscapes installs once.
if [ "$(cat "$venv.made-of" 2>/dev/null || true)" != "$made_of" ]; then
  rm -rf "$venv" "$venv.made-of"
  "$python" -I -m venv "$venv" || fail \
    'Er kan geen virtuele omgeving worden gemaakt. Op Debian en Ubuntu: apt install python3-venv' \
    'No virtual environment can be made. On Debian and Ubuntu: apt install python3-venv'
  install || fail \
    'gemma-lint kan niet worden geïnstalleerd; de regels hierboven zeggen waarom.' \
    'gemma-lint cannot be installed; the lines above say why.'
  printf '%s' "$made_of" >"$venv.made-of"
fi
printf 'python=%s\n' "$(interpreter)" >>"$GITHUB_OUTPUT"
