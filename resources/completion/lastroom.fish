# Completion of lastroom for fish. Options are what --help says: they need no second list.

set -l commands race explore step strategies verify figure records doctor

function __lastroom_options
    set -l command
    for word in (commandline -opc)[2..]
        if contains -- $word race explore step strategies verify figure records doctor
            set command $word
            break
        end
    end
    lastroom $command --help 2>/dev/null | string replace -rf '^  (--[a-z-]+)(?: \S+)?\s+(.*)' '$1\t$2'
end

complete -c lastroom -n "not __fish_seen_subcommand_from $commands" -a "$commands"
complete -c lastroom -n "string match -q -- '-*' (commandline -ct)" -a "(__lastroom_options)"
complete -c lastroom -n "string match -q -- --strategy (commandline -opc)[-1]" -f -a "(lastroom strategies 2>/dev/null | string match -rg '^ *([a-z][a-z0-9-]*)  ')"
complete -c lastroom -n "string match -q -- --language (commandline -opc)[-1]" -f -a "(lastroom --help --language en 2>/dev/null | string join ' ' | string match -rg 'language of what is said: ([^;]*);' | string split -n ', ')"
complete -c lastroom -n "string match -q -- --theme (commandline -opc)[-1]" -f -a "light dark high-contrast high-contrast-dark"
complete -c lastroom -n "string match -q -- --page (commandline -opc)[-1]" -f -a "race step explore strategies learn"
complete -c lastroom -n "string match -q -- --lesson (commandline -opc)[-1]" -f -a "race transaction isolation pessimistic optimistic levels"
complete -c lastroom -n "string match -q -- --of (commandline -opc)[-1]" -f -a "race bars time cards act odds sweep schedule order orders findings"
