# Reads the files of Sources/Session and reports dependencies in the wrong direction; see
# scripts/dependencies. A declaration begins and ends in the first column, as swift-format writes
# it.

# The fixed layer of a declaration; 0 if the layer follows from the declarations it mentions.
function layer_of(head) {
  if (head ~ /(struct|class|enum) [A-Z][A-Za-z]*:.*[:, ](Fact|Correction)([ ,{<]|$)/ || head ~ /(protocol Fact|protocol Correction|enum FactRegistry|struct FactEntry)([^A-Za-z]|$)/) return 3
  if (head ~ /(struct|class|enum|protocol|extension) (CommandSpec|CommandTable|Ruling|Session)([^A-Za-z]|$)/) return 4
  if (head ~ /(struct|extension) State([^A-Za-z]|$)/) return 2
  return 0
}

# Strips comments and string literals from a line, but keeps interpolated code.
function code_of(line) {
  sub(/\/\/.*/, "", line)
  while (match(line, /"([^"\\]|\\[^(])*"/)) line = substr(line, 1, RSTART - 1) " " substr(line, RSTART + RLENGTH)
  return line
}

function close_block() {
  if (body != "") { blocks++; heads[blocks] = head; places[blocks] = place; bodies[blocks] = body }
  head = body = ""
}

FNR == 1 { close_block(); quoted = 0 }
{
  line = $0
  if (quoted) { if (line ~ /"""/) quoted = 0; next }
  if (line ~ /"""[^"]*$/) { quoted = 1; sub(/"""[^"]*$/, "", line) }
  line = code_of(line)
  if (line ~ /^[@a-z]/ && line !~ /^import / && line !~ /^(@[a-z]+ )?import /) {
    if (!opened) { close_block(); place = FILENAME ":" FNR; opened = 1 }
  }
  if (opened == 1) head = head " " line
  body = body " " line
  if (opened && line ~ /\{/) opened = 2
  if (line ~ /^\}/ || (opened == 2 && line ~ /^[^ ].*\}[ ]*$/)) { close_block(); opened = 0 }
}
END {
  close_block()
  for (i = 1; i <= blocks; i++) {
    kind[i] = layer_of(heads[i])
    if (match(heads[i], /(struct|class|enum|protocol|typealias|actor) [A-Z][A-Za-z]*/)) {
      name = substr(heads[i], RSTART, RLENGTH); sub(/.* /, "", name)
      declared[name] = i; own[i] = name
    } else if (match(heads[i], /extension [A-Z][A-Za-z.]*/)) {
      name = substr(heads[i], RSTART, RLENGTH); sub(/.* /, "", name); sub(/\..*/, "", name)
      own[i] = name; extends[i] = 1
    }
  }
  for (i = 1; i <= blocks; i++) {
    anchored[i] = kind[i]
    if (!kind[i]) kind[i] = extends[i] && own[i] in declared && layer_of(heads[declared[own[i]]]) ? layer_of(heads[declared[own[i]]]) : 1
    rest = bodies[i]; words[i] = " "
    while (match(rest, /[A-Za-z_][A-Za-z0-9_]*/)) {
      word = substr(rest, RSTART, RLENGTH); rest = substr(rest, RSTART + RLENGTH)
      if (word in declared && word != own[i] && !index(words[i], " " word " ")) words[i] = words[i] word " "
    }
  }
  do {
    changed = 0
    for (i = 1; i <= blocks; i++) {
      if (anchored[i]) continue
      count = split(words[i], uses, " ")
      for (j = 1; j <= count; j++) if (kind[declared[uses[j]]] > kind[i]) { kind[i] = kind[declared[uses[j]]]; changed = 1 }
    }
  } while (changed)
  split("values State facts commands", names, " ")
  for (i = 1; i <= blocks; i++) {
    counts[kind[i]]++
    count = split(words[i], uses, " ")
    for (j = 1; j <= count; j++) {
      if (kind[declared[uses[j]]] <= kind[i]) continue
      wrong++
      printf "%s: %s (%s) uses %s (%s)\n", places[i], own[i], names[kind[i]], uses[j], names[kind[declared[uses[j]]]] > "/dev/stderr"
    }
  }
  for (layer = 1; layer <= 4; layer++) printf "  %-9s %4d declarations\n", names[layer], counts[layer]
  exit wrong > 0
}
