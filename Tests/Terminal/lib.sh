# The library of the terminal tests. A test is a bash file NAME.test in this folder. Its first lines
# are a comment that says what it shows, then comes
#     . "$(dirname "$0")/lib.sh"
# It drives the real program in a real terminal (tmux), and waits for text on the screen, never for
# a fixed time. It runs in its own empty folder, which is also HOME, and inherits nothing from the
# caller's environment. It stops at the first unexpected result, and prints the screen and the line
# number in the test. A test can also be run alone: bash Tests/Terminal/NAME.test
#
# Terminals and input:
#   start NAME COLSxROWS COMMAND...   starts a terminal of that size with the command in it
#   keys NAME KEY...                  sends keys by tmux's names: j Enter Escape C-c M-x F1 BSpace
#   typed NAME TEXT                   sends text as typed
#   pasted NAME TEXT                  sends text as a paste (bracketed if the program asked)
#   say NAME KEY TEXT                 sends a key that opens the prompt, then the text and Return
#   confirmed NAME KEY...             sends keys, the last of which asks a question, and then
#                                     Return once it is asked
#   click NAME COLUMN ROW             clicks the left button, counted from 1 (SGR mouse reports)
#   resize NAME COLSxROWS
#   signal NAME SIGNAL                sends the program a signal: TERM, HUP, KILL, ...
#   finish NAME                       closes the terminal, whatever runs in it (a hang-up)
#   tried NAME COLSxROWS COMMAND...   like start, for a command that exits by itself: its output
#                                     stays on the screen, followed by `ended with STATUS`
#
# The screen; functions that wait fail after PATIENCE seconds:
#   expect NAME TEXT                  waits until the text is on the screen; it may wrap to the next
#                                     row
#   expect_not NAME TEXT              waits until the text is gone; call expect for the key's effect
#                                     first
#   expect_re NAME REGEX              like expect, for an extended regular expression in one line
#   expect_order NAME TEXT...         waits until the screen shows the texts in this order, top down
#   expect_digits "NAME..." TEXT...   waits until all these screens show the same one of the texts
#                                     at once, in block digits: a clock like 1:30 or +0:05; sets
#                                     $digits to that text
#   expect_large NAME TEXT...         waits until one of the texts is on a line of its own, or in
#                                     large block letters; expect_not_large: until none is
#   expect_exit NAME STATUS           waits until the program has exited with that status, or by
#                                     `signal 9`
#   screen NAME [-e]                  prints the screen (-e: with colours as escape sequences)
#   ask NAME FORMAT                   asks tmux: '#{cursor_x},#{cursor_y}', '#{pane_title}'
#   cells NAME TEXT                   prints where the text is, one `COLUMN,ROW` a line, in terminal
#                                     cells, whatever the width of the characters before it
#   expect_fresh NAME                 checks that a redraw over noise (Ctrl-L) gives the same screen
#   recorded NAME FILE SIZE COMMAND   like start, and writes all output of the program to the file
#   expect_restored NAME              waits until the terminal is as a shell leaves it: the main
#                                     screen, a visible cursor, no mouse reports
#
# Without a terminal:
#   chair ARGUMENT...                 runs the program without a terminal; standard input as given
#   run_expect_status STATUS COMMAND...   runs it; its output is in the files `out` and `err`
#   expect_in FILE TEXT               checks that a file contains the text (on one line)
#   expect_file FILE TEXT             waits until it does
#   expect_json SESSION JSON          checks that `chair show --json` contains it, ignoring spaces
#   fail MESSAGE
#
# A meeting:
#   council SIZE                      creates a Council of 2023, council.chair, and starts the
#                                     chair's screen `desk` and the room's screen `room`, both of
#                                     that size
#   here                              opens its meeting, with everyone present, on topic 1
#   adjourned                         ends and closes both screens; the session stays

set -euE
shopt -s inherit_errexit

tests=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
top=${tests%/Tests/Terminal}
CHAIR=${CHAIR:-$top/.build/release/chair}
PATIENCE=${PATIENCE:-10}

work=$(mktemp -d "${TMPDIR:-/tmp}/chair-test.XXXXXX")
mkdir "$work/bin" "$work/home"
ln -s "$CHAIR" "$work/bin/chair"
cd "$work/home"
# A test sends keys faster than anyone could press them, and every one must be accepted.
mkdir -p .config/chair
echo 'bounce off' >.config/chair/chair.conf

_end() {
  _status=$?
  trap - EXIT ERR
  _tmux kill-server 2>/dev/null || true
  cd /
  # A program that the hang-up ends may still be writing to this folder.
  for _ in {1..50}; do
    rm -rf "$work" 2>/dev/null && break
    sleep 0.02
  done
  exit "$_status"
}
trap _end EXIT
trap '_stopped "$BASH_COMMAND"' TERM INT HUP
trap 'fail "this command failed: $BASH_COMMAND"' ERR

# The environment of every program in a test. Inside tmux, tmux sets TERM itself.
_clean=(env -i "HOME=$work/home" "PATH=$work/bin:/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin"
  LC_ALL=C.UTF-8 TZ=UTC SHELL=/bin/sh)

_term=tmux-256color
infocmp "$_term" >/dev/null 2>&1 || _term=screen-256color

# The test has its own tmux server, with the socket in the test's folder. remain-on-exit keeps the
# screen and exit status of a dead pane; without a status line the size is exactly the one
# requested.
cat >"$work/tmux.conf" <<END
set -g default-terminal $_term
set -g status off
set -g remain-on-exit on
set -gq remain-on-exit-format ""
set -sg escape-time 0
set -s exit-empty off
set -g history-limit 2000
setw -g mode-keys vi
END
_tmux() { "${_clean[@]}" tmux -S "$work/tmux" -f "$work/tmux.conf" "$@"; }

# Prints the line numbers in the test that led here, the innermost first: "12" or "30, from 12".
_lines() {
  local i trail=
  for ((i = 1; i < ${#BASH_SOURCE[@]}; i++)); do
    [ "${BASH_SOURCE[i]}" = "$0" ] && trail="${trail:+$trail, from }${BASH_LINENO[i - 1]}"
  done
  echo "$trail"
}

fail() {
  trap - ERR
  echo "FAILED: ${0##*/}, line $(_lines): $1" >&2
  [ -z "${2-}" ] || _show "$2" >&2
  exit 1
}

# On a timeout or a signal, shows the screens of all terminals.
_stopped() {
  local name
  trap '' TERM INT HUP
  for name in $(_tmux list-sessions -F '#{session_name}' 2>/dev/null); do _show "$name" >&2; done
  fail "stopped before its end, at: $1"
}

_show() {
  local line
  echo "  the screen of '$1' ($(ask "$1" '#{pane_width}x#{pane_height}'), \
$(ask "$1" '#{?pane_dead,ended,running}')):"
  while IFS= read -r line; do printf '  |%s\n' "$line"; done < <(screen "$1")
}

ask() { _tmux display-message -p -t "=$1:" "$2"; }

# Uses tmux's own search, since only the terminal knows how many cells a character takes.
cells() {
  local at="=$1:" i command=()
  command=(copy-mode -t "$at" \; send-keys -t "$at" -X history-top \;
    send-keys -t "$at" -X top-line \; send-keys -t "$at" -X start-of-line)
  for ((i = $(screen "$1" | grep -oF -e "$2" | wc -l); i > 0; i--)); do
    command+=(\; send-keys -t "$at" -X search-forward-text "$2"
      \; display-message -p -t "$at" '#{copy_cursor_x},#{copy_cursor_y}')
  done
  _tmux "${command[@]}" \; send-keys -t "$at" -X cancel
}

_is() { [ "$(screen "$1")" = "$2" ]; }
_fresh() {
  before=$(screen "$1")
  printf '\e[H\e[2J\e[mnoise' >"$(ask "$1" '#{pane_tty}')"
  expect "$1" noise
  keys "$1" C-l
  expect_not "$1" noise
  _await _is "$1" "$before"
}
expect_fresh() {
  local before
  # The minute in the header may change meanwhile, but not twice in a row.
  _fresh "$1" || _fresh "$1" || fail "redrawn, the screen differs; it was:
$before" "$1"
}

recorded() {
  local name=$1 file=$2
  start "$name" "$3" sh -c 'read -r _; exec "$@"' sh "${@:4}"
  _tmux pipe-pane -t "=$name:" "exec cat >$PWD/$file"
  keys "$name" Enter
}

_restored() {
  [ "$(ask "$1" '#{alternate_on},#{cursor_flag},#{mouse_any_flag}')" = 0,1,0 ]
}
expect_restored() {
  _await _restored "$1" || fail "expected the main screen, a cursor and no mouse, these are \
$(ask "$1" '#{alternate_on},#{cursor_flag},#{mouse_any_flag}')" "$1"
}

screen() { _tmux capture-pane -p "${@:2}" -t "=$1:"; }

start() {
  local name=$1 size=$2
  shift 2
  # `env --` because tmux passes a single word to a shell, but runs several words directly.
  _tmux new-session -d -s "$name" -x "${size%x*}" -y "${size#*x}" -c "$PWD" env -- "$@"
}

# The terminal stays open, since output written just before a program exits may be lost with it.
tried() {
  start "$1" "$2" sh -c '"$@"; echo "ended with $?"; exec cat' sh "${@:3}"
  expect "$1" 'ended with '
}

# tmux takes a word that ends in ';' as the end of the command.
keys() {
  local name=$1 words=() word
  shift
  for word in "$@"; do
    case $word in *';') word="${word%;}\\;" ;; esac
    words+=("$word")
  done
  _tmux send-keys -t "=$name:" -- "${words[@]}"
}

typed() {
  local text=$2
  case $text in *';') text="${text%;}\\;" ;; esac
  _tmux send-keys -l -t "=$1:" -- "$text"
}

say() {
  keys "$1" "$2"
  typed "$1" "$3"
  keys "$1" Enter
}

# Like terminals do, tmux turns line feeds into carriage returns, as the Return key sends.
pasted() {
  printf '%s' "$2" | _tmux load-buffer -b pasted -
  _tmux paste-buffer -d -p -b pasted -t "=$1:"
}

confirmed() {
  keys "$@"
  expect "$1" 'Return = yes'
  keys "$1" Enter
}

click() { typed "$1" $'\e'"[<0;$2;$3M"$'\e'"[<0;$2;$3m"; }

resize() { _tmux resize-window -t "=$1:" -x "${2%x*}" -y "${2#*x}"; }

signal() { kill -"$2" "$(ask "$1" '#{pane_pid}')"; }

finish() { _tmux kill-session -t "=$1"; }

# Tries a condition every 20 ms until it holds. There is one more try after the deadline, so that a
# machine that stalled is not reported as a failure.
_await() {
  local deadline=$((SECONDS + PATIENCE + 1))
  until "$@"; do
    [ $SECONDS -lt $deadline ] || { "$@" && return; return 1; }
    sleep 0.02
  done
}

# A sentence may wrap to the next row.
_shows() {
  local shown
  shown=$(screen "$1" 2>/dev/null)
  [[ $shown == *"$2"* || ${shown//$'\n '/ } == *"$2"* ]]
}
_hides() { ! _shows "$@"; }
_matches() { grep -qE -e "$2" <<<"$(screen "$1" 2>/dev/null)"; }
# A dead pane is not enough: its status arrives later. And Debian's libutempter can consume the
# SIGCHLD meant for tmux, so tmux may need another one.
_ended() {
  case $(ask "$1" '#{pane_dead} #{pane_dead_status}#{pane_dead_signal}') in
    '1 '?*) return 0 ;;
    '1 ') kill -CHLD "$(ask "$1" '#{pid}')" ;;
  esac
  return 1
}

expect() { _await _shows "$1" "$2" || fail "expected to see: $2" "$1"; }
expect_not() { _await _hides "$1" "$2" || fail "expected this to go: $2" "$1"; }
expect_re() { _await _matches "$1" "$2" || fail "expected to see a match of: $2" "$1"; }

_in_order() {
  local rest text
  rest=$(screen "$1" 2>/dev/null)
  for text in "${@:2}"; do
    [[ $rest == *"$text"* ]] || return 1
    rest=${rest#*"$text"}
  done
}

expect_order() { _await _in_order "$@" || fail "expected to see in this order: ${*:2}" "$1"; }

# Prints those of the texts that a screen shows in block digits of any size: draws each at every
# scale and searches for it, with nothing next to it that could be part of it.
_digits() {
  screen "$1" | LC_ALL=C.UTF-8 sed 's/█/#/g; s/[^#]/ /g' | awk -v texts="${*:2}" '
    { line[NR] = sprintf("%20s%s%200s", "", $0, "") }
    END {
      split("0 1 2 3 4 5 6 7 8 9 : +", names)
      split("### #.# #.# #.# ### .#. ##. .#. .#. ### ### ..# ### #.. ### ### ..# ### ..# ### " \
        "#.# #.# ### ..# ..# ### #.. ### ..# ### ### #.. ### #.# ### ### ..# ..# ..# ..# " \
        "### #.# ### #.# ### ### #.# ### ..# ### . # . # . ... .#. ### .#. ...", shapes)
      for (i in names) for (row = 1; row <= 5; row++)
        shape[names[i], row] = shapes[(i - 1) * 5 + row]
      count = split(texts, text)
      for (i = 1; i <= count; i++) if (shown(text[i])) print text[i]
    }
    function shown(text,   rows, columns) {
      for (rows = 1; rows <= 8; rows++)
        for (columns = 2 * rows - 1; columns <= 2 * rows + 1; columns++)
          if (drawn(text, rows, columns)) return 1
      return 0
    }
    function drawn(text, rows, columns,   row, i, y, x, at) {
      for (row = 1; row <= 5; row++) {
        want[row] = ".."
        for (i = 1; i <= length(text); i++)
          want[row] = want[row] shape[substr(text, i, 1), row] "."
        want[row] = wide(want[row], columns)
      }
      for (y = 1; y + 5 * rows - 1 <= NR; y++)
        for (x = 1; (at = index(substr(line[y], x), want[1])) > 0; x += at)
          if (stands(x + at - 1, y, rows)) return 1
      return 0
    }
    function stands(x, y, rows,   row, i) {
      for (row = 1; row <= 5; row++)
        for (i = 0; i < rows; i++)
          if (substr(line[y + (row - 1) * rows + i], x, length(want[row])) != want[row]) return 0
      return 1
    }
    function wide(row, columns,   i, result, column) {
      for (i = 1; i <= length(row); i++)
        for (column = 1; column <= columns; column++)
          result = result (substr(row, i, 1) == "#" ? "#" : " ")
      return result
    }'
}

# Whether the words are on one line of large letters, of any size. Every row is split into an upper
# and a lower half, so that the dots of all letters are squares, 1, 2, 4 or 6 wide.
_letters() {
  screen "$1" | LC_ALL=C.UTF-8 sed 's/█/#/g; s/▀/^/g; s/▄/_/g; s/[^#^_]/ /g' | awk -v words="${2^^}" '
    { $0 = sprintf("%s%300s", $0, ""); upper = $0; gsub(/\^/, "#", upper); gsub(/_/, " ", upper); line[++count] = upper
      lower = $0; gsub(/_/, "#", lower); gsub(/\^/, " ", lower); line[++count] = lower }
    END {
      split( \
        "0 ### #.# #.# #.# ### 1 .#. ##. .#. .#. ### 2 ### ..# ### #.. ### 3 ### ..# ### ..# " \
        "### 4 #.# #.# ### ..# ..# 5 ### #.. ### ..# ### 6 ### #.. ### #.# ### 7 ### ..# ..# " \
        "..# ..# 8 ### #.# ### #.# ### 9 ### #.# ### ..# ### : . # . # . ? ### ..# .## ... .#. " \
        "A .#. #.# ### #.# #.# B ##. #.# ##. #.# ##. C ### #.. #.. #.. ### D ##. #.# #.# #.# " \
        "##. E ### #.. ##. #.. ### F ### #.. ##. #.. #.. G #### #... #.## #..# #### H #.# #.# " \
        "### #.# #.# I # # # # # J ..# ..# ..# #.# ### K #.# #.# ##. #.# #.# L #.. #.. #.. #.. " \
        "### M #...# ##.## #.#.# #...# #...# N #..# ##.# #.## #..# #..# O ### #.# #.# #.# ### P " \
        "### #.# ### #.. #.. Q ### #.# #.# ### ..# R ### #.# ##. #.# #.# S ### #.. ### ..# ### " \
        "T ### .#. .#. .#. .#. U #.# #.# #.# #.# ### V #.# #.# #.# #.# .#. W #...# #...# #.#.# " \
        "##.## #...# X #.# #.# .#. #.# #.# Y #.# #.# .#. .#. .#. Z ### ..# .#. #.. ### " \
        "/ ..# ..# .#. #.. #.. . . . . . # ", cells)
      for (i = 1; i in cells; i += 6) for (row = 1; row <= 5; row++)
        shape[cells[i], row] = cells[i + row]
      for (size = 1; size <= 6; size += size == 1 ? 1 : 2) if (shown(size)) exit 0
      exit 1
    }
    function shown(size,   row, y, x, at) {
      for (row = 1; row <= 5; row++) want[row] = drawn(row, size)
      for (y = 1; y + 5 * size - 1 <= count; y++)
        for (x = 1; (at = index(substr(line[y], x), want[1])) > 0; x += at)
          if (stands(x + at - 1, y, size)) return 1
      return 0
    }
    function stands(x, y, size,   row, i) {
      for (row = 1; row <= 5; row++)
        for (i = 0; i < size; i++)
          if (substr(line[y + (row - 1) * size + i], x, length(want[row])) != want[row]) return 0
      return 1
    }
    function drawn(row, size,   i, column, letter, points, result) {
      for (i = 1; i <= length(words); i++) {
        letter = substr(words, i, 1)
        points = points (letter == " " ? ".." : shape[letter, row] ".")
      }
      sub(/\.$/, "", points)
      for (i = 1; i <= length(points); i++)
        for (column = 1; column <= size; column++)
          result = result (substr(points, i, 1) == "#" ? "#" : " ")
      return result
    }'
}

# Whether the words are on a line of their own, or in one or two lines of large letters.
_is_large() {
  local name=$1 words
  for words in "${@:2}"; do _is_large_one "$name" "$words" && return; done
  return 1
}
_is_large_one() {
  screen "$1" | sed -E 's/^ *([✓✗–] )?//; s/ *$//' | grep -qxF -e "$2" && return
  _letters "$1" "$2" && return
  local rest=$2 first=
  while [[ $rest == *' '* ]]; do
    first+=${first:+ }${rest%% *}
    rest=${rest#* }
    _letters "$1" "$first" && _letters "$1" "$rest" && return
  done
  return 1
}
_is_not_large() { ! _is_large "$@"; }

expect_large() { _await _is_large "$@" || fail "expected to see, large: ${*:2}" "$1"; }
expect_not_large() { _await _is_not_large "$1" "$2" || fail "expected this to go: $2" "$1"; }

_agree() {
  local name texts=("${@:2}")
  for name in $1; do
    [ ${#texts[@]} -gt 0 ] || return 1
    mapfile -t texts < <(_digits "$name" "${texts[@]}")
  done
  [ ${#texts[@]} -gt 0 ] || return 1
  digits=${texts[0]}
}

expect_digits() {
  _await _agree "$@" || {
    local name
    for name in $1; do _show "$name" >&2; done
    fail "expected to see, in large digits: ${*:2}"
  }
}

expect_exit() {
  local status killer
  _await _ended "$1" || fail "expected the program to end" "$1"
  status=$(ask "$1" '#{pane_dead_status}')
  killer=$(ask "$1" '#{pane_dead_signal}')
  [ "${status:-signal $killer}" = "$2" ] ||
    fail "expected exit status $2, it was ${status:-signal $killer}" "$1"
}

chair() { timeout --foreground 60 "${_clean[@]}" TERM=dumb chair "$@"; }

run_expect_status() {
  local expected=$1 status=0
  shift
  "$@" >out 2>err || status=$?
  [ "$status" -eq "$expected" ] || {
    sed 's/^/  out: /' out >&2
    sed 's/^/  err: /' err >&2
    fail "expected exit status $expected, it was $status: $*"
  }
}

expect_in() {
  grep -qF -e "$2" "$1" || {
    sed 's/^/  | /' "$1" | tail -n 60 >&2
    fail "expected $1 to hold: $2"
  }
}

expect_file() { _await grep -sqF -e "$2" "$1" || expect_in "$@"; }

expect_json() {
  local whole piece
  whole=$(chair show "$1" --json | tr -d '[:space:]')
  piece=$(tr -d '[:space:]' <<<"$2")
  [[ $whole == *"$piece"* ]] || {
    chair show "$1" --json | sed 's/^/  | /' | head -n 200 >&2
    fail "expected chair show $1 --json to hold: $2"
  }
}

council() {
  rm -rf council.chair
  chair new council.chair --body unsc --year 2023 --rules harvard \
    --topic "Early warning" --topic "Missions after their mandate" >/dev/null
  start desk "$1" chair open council.chair
  start room "$1" chair project council.chair
  expect desk 'The meeting has not been opened'
  expect room 'The meeting has not been opened yet'
}

here() {
  keys desk O
  expect desk 'Meeting 1 is open.'
  say desk : 'attend all present'
  expect desk '15 delegations are present: 15 of 15 here.'
  say desk g 1
  expect desk 'takes up topic 1: Early warning'
}

adjourned() {
  keys desk q
  expect_exit desk 0
  keys room q
  expect_exit room 0
  finish desk
  finish room
}
