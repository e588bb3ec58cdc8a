# Completion of lastroom for bash. Options are what --help says: they need no second list.

_lastroom_options() {
    lastroom "$@" --help 2>/dev/null | sed -n 's/^  \(--[a-z-]*\).*/\1/p'
}

_lastroom_strategies() {
    lastroom strategies 2>/dev/null | sed -n 's/^ *\([a-z][a-z0-9-]*\)  .*/\1/p'
}

_lastroom_languages() {
    lastroom --help --language en 2>/dev/null | tr '\n' ' ' | sed -n 's/.*language of what is said: \([^;]*\);.*/\1/p' | tr -d ,
}

_lastroom() {
    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command='' word
    local commands='race explore step strategies verify figure records doctor'
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        case " $commands " in *" $word "*) command=$word && break ;; esac
    done
    COMPREPLY=()
    case $before in
    --theme) mapfile -t COMPREPLY < <(compgen -W 'light dark high-contrast high-contrast-dark' -- "$current") ;;
    --page) mapfile -t COMPREPLY < <(compgen -W 'race step explore strategies learn' -- "$current") ;;
    --lesson) mapfile -t COMPREPLY < <(compgen -W 'race transaction isolation pessimistic optimistic levels' -- "$current") ;;
    --of) mapfile -t COMPREPLY < <(compgen -W 'race bars time cards act odds sweep schedule order orders findings' -- "$current") ;;
    --choice) mapfile -t COMPREPLY < <(compgen -W 'first random' -- "$current") ;;
    --language) mapfile -t COMPREPLY < <(compgen -W "$(_lastroom_languages)" -- "$current") ;;
    --strategy) mapfile -t COMPREPLY < <(compgen -W "$(_lastroom_strategies)" -- "$current") ;;
    --strategies) mapfile -t COMPREPLY < <(compgen -d -- "$current") ;;
    --output | --screenshot | --csv | --evidence | --inventory | --junit | --data | --log)
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
        ;;
    *)
        case $current in
        -*) mapfile -t COMPREPLY < <(compgen -W "$(_lastroom_options ${command:+"$command"})" -- "$current") ;;
        *)
            mapfile -t COMPREPLY < <(
                [ -n "$command" ] || compgen -W "$commands" -- "$current"
                [ "$command" != verify ] || compgen -W "$(_lastroom_strategies)" -- "$current"
                compgen -f -- "$current"
            )
            ;;
        esac
        ;;
    esac
}

complete -o filenames -F _lastroom lastroom
