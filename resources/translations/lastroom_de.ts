<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Challenge</name>
    <message>
        <source>Sell the last room twice</source>
        <translation>Das letzte Zimmer doppelt verkaufen</translation>
    </message>
    <message>
        <source>Each of the two looks before she or he takes. What does Bob&apos;s look say as long as Alice has only looked?</source>
        <translation>Beide sehen nach, bevor sie nehmen. Was findet Bob vor, solange Alice nur nachgesehen hat?</translation>
    </message>
    <message>
        <source>Let both look before anybody takes.</source>
        <translation>Lassen Sie beide nachsehen, bevor jemand nimmt.</translation>
    </message>
    <message>
        <source>A1 B1, and then it does not matter who goes first.</source>
        <translation>A1 B1, und dann ist es gleich, wer zuerst weitermacht.</translation>
    </message>
    <message>
        <source>One room is left. Alice and Bob both want it, and each of their statements commits by itself. Put the statements in an
order after which both have it.</source>
        <translation>Ein Zimmer ist noch frei. Alice und Bob wollen es beide, und jede ihrer Anweisungen wird für sich festgeschrieben. Bringen Sie die Anweisungen in einen Ablauf, nach dem beide es haben.</translation>
    </message>
    <message>
        <source>The same inside a transaction</source>
        <translation>Das Gleiche in einer Transaktion</translation>
    </message>
    <message>
        <source>A transaction takes effect as a whole. That says nothing about when its look was taken.</source>
        <translation>Eine Transaktion wirkt als Ganzes. Wann in ihr nachgesehen wurde, ist damit nicht gesagt.</translation>
    </message>
    <message>
        <source>Let Alice look, and then let Bob do everything he has to do, the commit too.</source>
        <translation>Lassen Sie Alice nachsehen und dann Bob alles erledigen, was er zu tun hat, auch den Commit.</translation>
    </message>
    <message>
        <source>A1 B1 B2 B3 B4, and then Alice goes on with what she saw.</source>
        <translation>A1 B1 B2 B3 B4, und dann macht Alice mit dem weiter, was sie gesehen hat.</translation>
    </message>
    <message>
        <source>Now the three statements are one transaction, with a commit at its end. Does that help? Sell the room twice again.</source>
        <translation>Jetzt bilden die drei Anweisungen eine Transaktion mit einem Commit am Ende. Hilft das? Verkaufen Sie das Zimmer wieder doppelt.</translation>
    </message>
    <message>
        <source>Make Bob wait</source>
        <translation>Bob warten lassen</translation>
    </message>
    <message>
        <source>The look of this strategy takes a lock: FOR UPDATE.</source>
        <translation>Das Nachsehen dieser Strategie setzt eine Sperre: FOR UPDATE.</translation>
    </message>
    <message>
        <source>A lock is held until its transaction ends. Whose look has to come first?</source>
        <translation>Eine Sperre gilt bis zum Ende ihrer Transaktion. Wer muss zuerst nachsehen?</translation>
    </message>
    <message>
        <source>A1, then B1: Bob wants the row that Alice has locked. Then let Alice end.</source>
        <translation>A1, dann B1: Bob will die Zeile, die Alice gesperrt hat. Lassen Sie dann Alice zu Ende kommen.</translation>
    </message>
    <message>
        <source>The look locks the row. Whoever wants to lock it too has to wait. Put the statements in an order in which Bob waits, and
let both come to an end.</source>
        <translation>Das Nachsehen sperrt die Zeile. Wer sie ebenfalls sperren will, muss warten. Bringen Sie die Anweisungen in einen Ablauf, in dem Bob wartet, und lassen Sie beide zu Ende kommen.</translation>
    </message>
    <message>
        <source>Who was faster?</source>
        <translation>Wer war schneller?</translation>
    </message>
    <message>
        <source>Nobody locks anything here. The update asks whether the row is still as it was read.</source>
        <translation>Hier sperrt niemand etwas. Das UPDATE fragt, ob die Zeile noch so ist, wie sie gelesen wurde.</translation>
    </message>
    <message>
        <source>Both have to read the row before one of them changes it.</source>
        <translation>Beide müssen die Zeile lesen, bevor einer von beiden sie ändert.</translation>
    </message>
    <message>
        <source>A1 B1, then Alice to her commit, then Bob&apos;s update: it finds another row than he read.</source>
        <translation>A1 B1, dann Alice bis zu ihrem Commit, dann Bobs UPDATE: Es findet die Zeile anders vor, als er sie gelesen hat.</translation>
    </message>
    <message>
        <source>No lock, but a question: is the row as I read it? Bring it about that one of them notices that the other was faster.</source>
        <translation>Keine Sperre, sondern eine Frage: Ist die Zeile noch so, wie ich sie gelesen habe? Sorgen Sie dafür, dass einer von beiden merkt, dass der andere schneller war.</translation>
    </message>
    <message>
        <source>Two losers</source>
        <translation>Zwei Verlierer</translation>
    </message>
    <message>
        <source>Serializable lets them run at the same time and ends those to whom it cannot keep its promise: 40001.</source>
        <translation>Serializable lässt sie gleichzeitig laufen und beendet die, denen gegenüber es sein Versprechen nicht halten kann: 40001.</translation>
    </message>
    <message>
        <source>All three have to take their snapshot before the first of them commits.</source>
        <translation>Alle drei müssen ihren Snapshot haben, bevor der Erste von ihnen festschreibt.</translation>
    </message>
    <message>
        <source>A1 B1 C1, then Alice to her commit, then the two others take.</source>
        <translation>A1 B1 C1, dann Alice bis zu ihrem Commit, dann nehmen die beiden anderen.</translation>
    </message>
    <message>
        <source>Three clients want the one room, at the level serializable. One gets it. Bring it about that both others are ended by the
database with 40001.</source>
        <translation>Drei Clients wollen das eine Zimmer, auf der Stufe serializable. Einer bekommt es. Sorgen Sie dafür, dass die Datenbank die beiden anderen mit 40001 beendet.</translation>
    </message>
    <message>
        <source>Hide it from the counter</source>
        <translation>Vor dem Zähler verstecken</translation>
    </message>
    <message>
        <source>This strategy reads the counter, adds to it in the application, and writes the sum back.</source>
        <translation>Diese Strategie liest den Zähler, addiert in der Anwendung und schreibt die Summe zurück.</translation>
    </message>
    <message>
        <source>If both read 0, what does each of them write?</source>
        <translation>Wenn beide 0 lesen, was schreibt jeder von ihnen?</translation>
    </message>
    <message>
        <source>Let both look, then let one of them end, then the other: 1 is written twice, and two have a room.</source>
        <translation>Lassen Sie beide nachsehen, dann den einen zu Ende kommen, dann den anderen: Zweimal wird 1 geschrieben, und zwei haben ein Zimmer.</translation>
    </message>
    <message>
        <source>Two people get the room, and the counter says that one was sold: nobody who looks at it will notice. Which order does that?</source>
        <translation>Zwei Personen bekommen das Zimmer, und laut Zähler ist eines verkauft: Niemand, der auf ihn sieht, merkt etwas. Welcher Ablauf führt dazu?</translation>
    </message>
    <message>
        <source>Each waits for the other</source>
        <translation>Jeder wartet auf den anderen</translation>
    </message>
    <message>
        <source>The look takes a lock that several may hold at once: FOR SHARE. The update wants the row for itself.</source>
        <translation>Das Nachsehen setzt eine Sperre, die mehrere zugleich halten dürfen: FOR SHARE. Das UPDATE will die Zeile für sich allein.</translation>
    </message>
    <message>
        <source>A deadlock needs two who each hold what the other one wants.</source>
        <translation>Zu einem Deadlock gehören zwei, von denen jeder hält, was der andere will.</translation>
    </message>
    <message>
        <source>Let both look. Then both have the shared lock, and neither can change the row before the other one is gone.</source>
        <translation>Lassen Sie beide nachsehen. Dann haben beide die gemeinsame Sperre, und keiner kann die Zeile ändern, bevor der andere fertig ist.</translation>
    </message>
    <message>
        <source>Whoever looks locks the row against changes, together with others who look. Bring it about that Alice and Bob wait for each
other, and PostgreSQL has to end one of them.</source>
        <translation>Wer nachsieht, sperrt die Zeile gegen Änderungen, gemeinsam mit anderen, die nachsehen. Sorgen Sie dafür, dass Alice und Bob aufeinander warten und PostgreSQL einen von beiden beenden muss.</translation>
    </message>
    <message>
        <source>Raise the level and break it</source>
        <translation>Die Stufe erhöhen und damit scheitern</translation>
    </message>
    <message>
        <source>At read committed this strategy holds: it locks the row first, and then adds up the reservations.</source>
        <translation>Bei read committed hält diese Strategie: Sie sperrt zuerst die Zeile und zählt dann die Reservierungen zusammen.</translation>
    </message>
    <message>
        <source>At a higher level all statements of a transaction see one snapshot. When is it taken?</source>
        <translation>Auf einer höheren Stufe sehen alle Anweisungen einer Transaktion denselben Snapshot. Wann entsteht er?</translation>
    </message>
    <message>
        <source>Choose repeatable read. Bob&apos;s snapshot is taken by his first statement, before he waits: what he adds up later is what was then.</source>
        <translation>Wählen Sie repeatable read. Bobs Snapshot entsteht mit seiner ersten Anweisung, bevor er wartet: Was er später zusammenzählt, ist der Stand von damals.</translation>
    </message>
    <message>
        <source>A higher isolation level is safer, people say. This strategy holds at the level for which it was written. Choose another
level, and an order in which it sells the room twice.</source>
        <translation>Eine höhere Isolationsstufe ist sicherer, heißt es. Diese Strategie hält auf der Stufe, für die sie geschrieben wurde. Wählen Sie eine andere Stufe und einen Ablauf, in dem sie das Zimmer doppelt verkauft.</translation>
    </message>
    <message>
        <source>Break the lock</source>
        <translation>Die Sperre umgehen</translation>
    </message>
    <message>
        <source>A lock only keeps away those who ask for it.</source>
        <translation>Eine Sperre hält nur die fern, die nach ihr fragen.</translation>
    </message>
    <message>
        <source>Bob does not ask for the lock before he looks. What can he see while Alice has it?</source>
        <translation>Bob fragt nicht nach der Sperre, bevor er nachsieht. Was kann er sehen, während Alice sie hat?</translation>
    </message>
    <message>
        <source>Let Alice lock and look, let Bob look, let Alice end, and let Bob go on with what he saw.</source>
        <translation>Lassen Sie Alice sperren und nachsehen, dann Bob nachsehen, dann Alice zu Ende kommen und Bob mit dem weitermachen, was er gesehen hat.</translation>
    </message>
    <message>
        <source>Alice locks the row before she looks. Bob uses an older copy of the service, which does not. Sell the room twice.</source>
        <translation>Alice sperrt die Zeile, bevor sie nachsieht. Bob benutzt eine ältere Fassung des Dienstes, die das nicht tut. Verkaufen Sie das Zimmer doppelt.</translation>
    </message>
    <message>
        <source>Repair it</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>The look takes a lock. How long is a lock held?</source>
        <translation>Das Nachsehen setzt eine Sperre. Wie lange gilt eine Sperre?</translation>
    </message>
    <message>
        <source>Until the end of the transaction. How long is a transaction here, where each statement commits by itself?</source>
        <translation>Bis zum Ende der Transaktion. Wie lang ist eine Transaktion hier, wo jede Anweisung für sich festgeschrieben wird?</translation>
    </message>
    <message>
        <source>One line in the head of the file says so: isolation.</source>
        <translation>Eine Zeile im Kopf der Datei bestimmt das: isolation.</translation>
    </message>
    <message>
        <source>The look takes a row lock, and still the room is sold twice. One line is wrong. Change it until no order overbooks.</source>
        <translation>Das Nachsehen setzt eine Zeilensperre, und doch wird das Zimmer doppelt verkauft. Eine Zeile ist falsch. Ändern Sie sie, bis kein Ablauf mehr überbucht.</translation>
    </message>
    <message>
        <source>A lock is missing</source>
        <translation>Eine Sperre fehlt</translation>
    </message>
    <message>
        <source>Who has looked must be the next to take. What keeps others from looking meanwhile?</source>
        <translation>Wer nachgesehen hat, muss auch als Nächster nehmen. Was hindert andere daran, inzwischen nachzusehen?</translation>
    </message>
    <message>
        <source>The look has to lock the row that it reads.</source>
        <translation>Das Nachsehen muss die Zeile sperren, die es liest.</translation>
    </message>
    <message>
        <source>Write FOR UPDATE at the end of the look&apos;s statement.</source>
        <translation>Schreiben Sie FOR UPDATE ans Ende der Anweisung, die nachsieht.</translation>
    </message>
    <message>
        <source>A transaction does not help as long as the look locks nothing. Add what is missing, and nothing else.</source>
        <translation>Eine Transaktion hilft nicht, solange das Nachsehen nichts sperrt. Ergänzen Sie, was fehlt, und sonst nichts.</translation>
    </message>
</context>
<context>
    <name>InventoryRefusal</name>
    <message>
        <source>A hotel needs a name.</source>
        <translation>Ein Hotel braucht einen Namen.</translation>
    </message>
    <message>
        <source>A hotel’s name has at most %1 characters; this one has %2.</source>
        <translation>Der Name eines Hotels hat höchstens %1 Zeichen; dieser hat %2.</translation>
    </message>
    <message>
        <source>%1 rooms of “%2” are locked, so it needs at least %1 contracted ones. Unlock some first.</source>
        <translation>%1 Zimmer von „%2“ sind gesperrt, also braucht es mindestens %1 vereinbarte. Geben Sie zuerst einige frei.</translation>
    </message>
    <message>
        <source>“%2” has %1 contracted rooms, so at most %1 can be locked.</source>
        <translation>„%2“ hat %1 vereinbarte Zimmer, also können höchstens %1 gesperrt werden.</translation>
    </message>
    <message>
        <source>Rooms are whole numbers from 0 to %1.</source>
        <translation>Zimmer sind ganze Zahlen von 0 bis %1.</translation>
    </message>
    <message>
        <source>There is a hotel “%1” already. Give every hotel a name of its own.</source>
        <translation>Ein Hotel „%1“ gibt es schon. Geben Sie jedem Hotel einen eigenen Namen.</translation>
    </message>
    <message>
        <source>An event needs at least one hotel.</source>
        <translation>Eine Veranstaltung braucht mindestens ein Hotel.</translation>
    </message>
    <message>
        <source>An event has at most %1 hotels.</source>
        <translation>Eine Veranstaltung hat höchstens %1 Hotels.</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>The original experiment</source>
        <translation>Das ursprüngliche Experiment</translation>
    </message>
    <message>
        <source>Three hotels of 200 rooms, 200 clients, two servers with four connections each: the experiment this program grew from.</source>
        <translation>Drei Hotels mit je 200 Zimmern, 200 Clients, zwei Server mit je vier Verbindungen: das Experiment, aus dem dieses Programm entstanden ist.</translation>
    </message>
    <message>
        <source>One room left</source>
        <translation>Ein Zimmer übrig</translation>
    </message>
    <message>
        <source>Twenty clients want the last room at the same moment. The smallest race, and the clearest.</source>
        <translation>Zwanzig Clients wollen im selben Augenblick das letzte Zimmer. Das kleinste Rennen und das deutlichste.</translation>
    </message>
    <message>
        <source>Grand Hotel</source>
        <translation>Grand Hotel</translation>
    </message>
    <message>
        <source>Hotel Garni</source>
        <translation>Hotel Garni</translation>
    </message>
    <message>
        <source>Pension Rosa</source>
        <translation>Pension Rosa</translation>
    </message>
    <message>
        <source>A hot hotel</source>
        <translation>Ein begehrtes Hotel</translation>
    </message>
    <message>
        <source>Everybody wants the same big hotel, and nobody pauses: one row takes it all. Shows what waiting and trying again cost.</source>
        <translation>Alle wollen dasselbe große Hotel, und niemand macht eine Pause: Eine einzige Zeile bekommt alles ab. Zeigt, was Warten und Wiederholen kosten.</translation>
    </message>
    <message>
        <source>Slow enough to watch</source>
        <translation>Langsam genug zum Zuschauen</translation>
    </message>
    <message>
        <source>Few connections and a fifth of a second between look and act: a race of several seconds that can be followed while it runs.</source>
        <translation>Wenige Verbindungen und eine Fünftelsekunde zwischen Nachsehen und Handeln: ein Rennen von mehreren Sekunden, dem man beim Laufen zusehen kann.</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>it cannot be started (%1)</source>
        <translation>es lässt sich nicht starten (%1)</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>Signal %1</translation>
    </message>
    <message>
        <source>exit status %1</source>
        <translation>Exit-Status %1</translation>
    </message>
    <message>
        <source>PostgreSQL at %1</source>
        <translation>PostgreSQL unter %1</translation>
    </message>
    <message>
        <source>Private PostgreSQL</source>
        <translation>Privates PostgreSQL</translation>
    </message>
    <message>
        <source>Private PostgreSQL %1</source>
        <translation>Privates PostgreSQL %1</translation>
    </message>
    <message>
        <source>stopped before it began</source>
        <translation>angehalten, bevor es begann</translation>
    </message>
    <message>
        <source>the private server</source>
        <translation>der private Server</translation>
    </message>
    <message>
        <source>waiting for it was stopped</source>
        <translation>das Warten darauf wurde abgebrochen</translation>
    </message>
    <message>
        <source>it refuses to run as root, and there is neither an account &quot;postgres&quot; nor &quot;nobody&quot; to run it</source>
        <translation>er läuft nicht als root, und es gibt weder ein Konto „postgres“ noch „nobody“, unter dem er laufen könnte</translation>
    </message>
    <message>
        <source>start Last Room as an ordinary user, or give a database with --database</source>
        <translation>starten Sie Last Room als gewöhnlicher Benutzer, oder geben Sie mit --database eine Datenbank an</translation>
    </message>
    <message>
        <source>its path is too long for a socket</source>
        <translation>der Pfad ist zu lang für einen Socket</translation>
    </message>
    <message>
        <source>its path has a comma or a quotation mark</source>
        <translation>der Pfad enthält ein Komma oder ein Anführungszeichen</translation>
    </message>
    <message>
        <source>the account %1 cannot reach it</source>
        <translation>das Konto %1 hat keinen Zugriff darauf</translation>
    </message>
    <message>
        <source>no folder for the private server</source>
        <translation>kein Ordner für den privaten Server</translation>
    </message>
    <message>
        <source>set TMPDIR to a folder that can be written, or give a database with --database</source>
        <translation>setzen Sie TMPDIR auf einen beschreibbaren Ordner, oder geben Sie mit --database eine Datenbank an</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>es wurde angehalten</translation>
    </message>
    <message>
        <source>the private server is started with this program, and it is missing</source>
        <translation>der private Server wird mit diesem Programm gestartet, und es fehlt</translation>
    </message>
    <message>
        <source>install it (apt install util-linux), or give a database with --database</source>
        <translation>installieren Sie es (apt install util-linux), oder geben Sie mit --database eine Datenbank an</translation>
    </message>
    <message>
        <source>it did not end within 60 s</source>
        <translation>es endete nicht innerhalb von 60 s</translation>
    </message>
    <message>
        <source>give a database with --database</source>
        <translation>geben Sie mit --database eine Datenbank an</translation>
    </message>
    <message>
        <source>the private server did not start</source>
        <translation>der private Server ist nicht gestartet</translation>
    </message>
    <message>
        <source>it took no connections for 15 s: %1</source>
        <translation>er nahm 15 s lang keine Verbindungen an: %1</translation>
    </message>
    <message>
        <source>start Last Room again, or give a database with --database</source>
        <translation>starten Sie Last Room neu, oder geben Sie mit --database eine Datenbank an</translation>
    </message>
    <message>
        <source>it ended by itself (%1)</source>
        <translation>er endete von selbst (%1)</translation>
    </message>
    <message>
        <source>install the server (apt install postgresql-15, on Ubuntu apt install postgresql), or give a database with --database</source>
        <translation>installieren Sie den Server (apt install postgresql-15, unter Ubuntu apt install postgresql), oder geben Sie mit --database eine Datenbank an</translation>
    </message>
    <message>
        <source>it does not say which version it is</source>
        <translation>es gibt seine Version nicht an</translation>
    </message>
    <message>
        <source>PostgreSQL %1 in %2</source>
        <translation>PostgreSQL %1 in %2</translation>
    </message>
    <message>
        <source>Last Room needs version %1 or newer</source>
        <translation>Last Room braucht Version %1 oder neuer</translation>
    </message>
    <message>
        <source>this folder does not have the programs initdb and postgres</source>
        <translation>in diesem Ordner fehlen die Programme initdb und postgres</translation>
    </message>
    <message>
        <source>its server programs initdb and postgres were found neither in PATH nor in /usr/lib/postgresql/*/bin or /usr/pgsql-*/bin</source>
        <translation>seine Serverprogramme initdb und postgres waren weder in PATH noch in /usr/lib/postgresql/*/bin oder /usr/pgsql-*/bin zu finden</translation>
    </message>
    <message>
        <source>the trial</source>
        <translation>der Probelauf</translation>
    </message>
    <message>
        <source>the rows to work on</source>
        <translation>die Zeilen, mit denen gearbeitet wird</translation>
    </message>
    <message>
        <source>too much runs at the same time</source>
        <translation>zu viel läuft gleichzeitig</translation>
    </message>
    <message>
        <source>end a race, an exploration or a schedule</source>
        <translation>beenden Sie ein Rennen, eine Erkundung oder einen Ablauf</translation>
    </message>
    <message>
        <source>it cannot be reached</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>check the address, the name and the password, and that the server runs</source>
        <translation>prüfen Sie Adresse, Namen und Passwort und ob der Server läuft</translation>
    </message>
    <message>
        <source>its PostgreSQL driver is missing</source>
        <translation>der PostgreSQL-Treiber dafür fehlt</translation>
    </message>
    <message>
        <source>install the package libqt6sql6-psql</source>
        <translation>installieren Sie das Paket libqt6sql6-psql</translation>
    </message>
    <message>
        <source>write postgresql://user@host:port/name</source>
        <translation>schreiben Sie postgresql://user@host:port/name</translation>
    </message>
    <message>
        <source>the address is empty</source>
        <translation>die Adresse ist leer</translation>
    </message>
    <message>
        <source>the address is not one of PostgreSQL</source>
        <translation>die Adresse ist keine von PostgreSQL</translation>
    </message>
    <message>
        <source>the address cannot be understood</source>
        <translation>die Adresse ist nicht zu verstehen</translation>
    </message>
    <message>
        <source>in names and passwords write %40 for @, %2F for / and %3A for :</source>
        <translation>schreiben Sie in Namen und Passwörtern %40 für @, %2F für / und %3A für :</translation>
    </message>
    <message>
        <source>“%1” contains a semicolon</source>
        <translation>„%1“ enthält ein Semikolon</translation>
    </message>
    <message>
        <source>put it into a service file, ~/.pg_service.conf</source>
        <translation>tragen Sie es in eine Service-Datei ein, ~/.pg_service.conf</translation>
    </message>
    <message>
        <source>libpq&apos;s defaults</source>
        <translation>Voreinstellungen von libpq</translation>
    </message>
    <message>
        <source>no earlier step returns a column “%1”</source>
        <translation>kein früherer Schritt liefert eine Spalte „%1“</translation>
    </message>
    <message>
        <source>step “%1”: %2</source>
        <translation>Schritt „%1“: %2</translation>
    </message>
    <message>
        <source>this role may not create it</source>
        <translation>diese Rolle darf es nicht anlegen</translation>
    </message>
    <message>
        <source>grant CREATE on the database to the role, or let an administrator create it</source>
        <translation>geben Sie der Rolle das Recht CREATE auf der Datenbank, oder lassen Sie es von einem Administrator anlegen</translation>
    </message>
    <message>
        <source>it exists and was not made by this version of Last Room</source>
        <translation>es existiert und stammt nicht von dieser Version von Last Room</translation>
    </message>
    <message>
        <source>use another database, or drop that schema if you can spare it</source>
        <translation>verwenden Sie eine andere Datenbank, oder löschen Sie dieses Schema, wenn Sie es entbehren können</translation>
    </message>
    <message>
        <source>this role may not use it</source>
        <translation>diese Rolle darf es nicht verwenden</translation>
    </message>
    <message>
        <source>use the role that owns it</source>
        <translation>verwenden Sie die Rolle, der es gehört</translation>
    </message>
    <message>
        <source>its table “%1” was altered</source>
        <translation>die Tabelle „%1“ darin wurde verändert</translation>
    </message>
    <message>
        <source>drop that schema with all that is in it: it is made anew, and nothing there is needed</source>
        <translation>löschen Sie dieses Schema mit allem, was darin ist: Es wird neu angelegt, und nichts darin wird gebraucht</translation>
    </message>
    <message>
        <source>the server is version %1</source>
        <translation>der Server hat Version %1</translation>
    </message>
    <message>
        <source>use version 13 or newer</source>
        <translation>verwenden Sie Version 13 oder neuer</translation>
    </message>
    <message>
        <source>the statement is not one that returns an answer</source>
        <translation>die Anweisung ist keine, die eine Antwort liefert</translation>
    </message>
    <message>
        <source>it copies rows to or from the client</source>
        <translation>sie kopiert Zeilen vom oder zum Client</translation>
    </message>
    <message>
        <source>the connection was cut on purpose</source>
        <translation>die Verbindung wurde absichtlich getrennt</translation>
    </message>
    <message>
        <source>it returns more than %1 rows</source>
        <translation>sie liefert mehr als %1 Zeilen</translation>
    </message>
    <message>
        <source>Only the first row of a step is used</source>
        <translation>Nur die erste Zeile eines Schritts wird verwendet</translation>
    </message>
    <message>
        <source>the server rolled back</source>
        <translation>der Server hat zurückgerollt</translation>
    </message>
    <message>
        <source>schema “%1”</source>
        <translation>Schema „%1“</translation>
    </message>
    <message>
        <source>the setup: </source>
        <translation>das Setup: </translation>
    </message>
    <message>
        <source>there are too many of this name</source>
        <translation>es gibt zu viele mit diesem Namen</translation>
    </message>
    <message>
        <source>drop those that nobody needs</source>
        <translation>löschen Sie die, die niemand braucht</translation>
    </message>
    <message>
        <source>this role may not create it, and a strategy with a setup needs it</source>
        <translation>diese Rolle darf es nicht anlegen, und eine Strategie mit Setup braucht es</translation>
    </message>
    <message>
        <source>grant CREATE on the database to the role</source>
        <translation>geben Sie der Rolle das Recht CREATE auf der Datenbank</translation>
    </message>
    <message>
        <source>the setup does not end</source>
        <translation>das Setup endet nicht</translation>
    </message>
    <message>
        <source>reading the row</source>
        <translation>Lesen der Zeile</translation>
    </message>
    <message>
        <source>“%1:” is missing</source>
        <translation>„%1:“ fehlt</translation>
    </message>
    <message>
        <source>“%1” is not known</source>
        <translation>„%1“ ist nicht bekannt</translation>
    </message>
    <message>
        <source>“%1:” is there twice</source>
        <translation>„%1:“ steht zweimal da</translation>
    </message>
    <message>
        <source>“%1” is no number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>“%1” is no isolation level</source>
        <translation>„%1“ ist keine Isolationsstufe</translation>
    </message>
    <message numerus="yes">
        <source>there are %n hints</source>
        <translation>
            <numerusform>es gibt %n Hinweis</numerusform>
            <numerusform>es gibt %n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>write %1, each a step further</source>
        <translation>schreiben Sie %1, jeder einen Schritt weiter</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>in none</source>
        <translation>in keinem</translation>
    </message>
    <message>
        <source>in fewer than half</source>
        <translation>in weniger als der Hälfte</translation>
    </message>
    <message>
        <source>in half of them or more</source>
        <translation>in der Hälfte oder mehr</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>in allen</translation>
    </message>
    <message>
        <source>In the %1 in which nobody overlaps no room is sold twice.</source>
        <translation>In den %1, in denen sich niemand überlappt, wird kein Zimmer doppelt verkauft.</translation>
    </message>
    <message>
        <source>Of the %1 in which nobody overlaps %2 overbook, so it is not the order.</source>
        <translation>Von den %1, in denen sich niemand überlappt, überbuchen %2; an der Reihenfolge liegt es also nicht.</translation>
    </message>
    <message>
        <source>Somebody waits in %1, and an attempt ends in a conflict in %2.</source>
        <translation>In %1 wartet jemand, und in %2 endet ein Versuch mit einem Konflikt.</translation>
    </message>
    <message>
        <source>In how many of all orders of their statements will %1 sell more rooms than there are?</source>
        <translation>In wie vielen von allen Abläufen ihrer Anweisungen verkauft %1 mehr Zimmer, als es gibt?</translation>
    </message>
    <message numerus="yes">
        <source>In how many of the orders with at most %n switches will %1 sell more rooms than there are?</source>
        <translation>
            <numerusform>In wie vielen der Abläufe mit höchstens %n Wechsel verkauft %1 mehr Zimmer, als es gibt?</numerusform>
            <numerusform>In wie vielen der Abläufe mit höchstens %n Wechseln verkauft %1 mehr Zimmer, als es gibt?</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1 of %2 orders more rooms than there are were sold.</source>
        <translation>In %1 von %2 Abläufen wurden mehr Zimmer verkauft, als es gibt.</translation>
    </message>
    <message>
        <source>In how many of all orders of their statements will somebody who uses %1 have to wait for another one?</source>
        <translation>In wie vielen von allen Abläufen ihrer Anweisungen muss jemand mit %1 auf einen anderen warten?</translation>
    </message>
    <message numerus="yes">
        <source>In how many of the orders with at most %n switches will somebody who uses %1 have to wait for another one?</source>
        <translation>
            <numerusform>In wie vielen der Abläufe mit höchstens %n Wechsel muss jemand mit %1 auf einen anderen warten?</numerusform>
            <numerusform>In wie vielen der Abläufe mit höchstens %n Wechseln muss jemand mit %1 auf einen anderen warten?</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1 of %2 orders somebody had to wait.</source>
        <translation>In %1 von %2 Abläufen musste jemand warten.</translation>
    </message>
    <message>
        <source>In how many of all orders of their statements will an attempt of %1 end in a conflict?</source>
        <translation>In wie vielen von allen Abläufen ihrer Anweisungen endet ein Versuch von %1 mit einem Konflikt?</translation>
    </message>
    <message numerus="yes">
        <source>In how many of the orders with at most %n switches will an attempt of %1 end in a conflict?</source>
        <translation>
            <numerusform>In wie vielen der Abläufe mit höchstens %n Wechsel endet ein Versuch von %1 mit einem Konflikt?</numerusform>
            <numerusform>In wie vielen der Abläufe mit höchstens %n Wechseln endet ein Versuch von %1 mit einem Konflikt?</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1 of %2 orders an attempt ended in a conflict.</source>
        <translation>In %1 von %2 Abläufen endete ein Versuch mit einem Konflikt.</translation>
    </message>
    <message>
        <source>1 client has to end with “booked”</source>
        <translation>1 Client muss mit „gebucht“ enden</translation>
    </message>
    <message numerus="yes">
        <source>%n clients have to end with “booked”</source>
        <translation>
            <numerusform>%n Client muss mit „gebucht“ enden</numerusform>
            <numerusform>%n Clients müssen mit „gebucht“ enden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 client has to end with “sold out”</source>
        <translation>1 Client muss mit „ausgebucht“ enden</translation>
    </message>
    <message numerus="yes">
        <source>%n clients have to end with “sold out”</source>
        <translation>
            <numerusform>%n Client muss mit „ausgebucht“ enden</numerusform>
            <numerusform>%n Clients müssen mit „ausgebucht“ enden</numerusform>
        </translation>
    </message>
    <message>
        <source>one client has to end with a conflict</source>
        <translation>ein Client muss mit einem Konflikt enden</translation>
    </message>
    <message numerus="yes">
        <source>%n clients have to end with “conflicts”</source>
        <translation>
            <numerusform>%n Client muss mit einem Konflikt enden</numerusform>
            <numerusform>%n Clients müssen mit Konflikten enden</numerusform>
        </translation>
    </message>
    <message>
        <source>one client has to end with a serialization failure</source>
        <translation>ein Client muss mit einem Serialisierungsfehler enden</translation>
    </message>
    <message numerus="yes">
        <source>%n clients have to end with “serialization failures”</source>
        <translation>
            <numerusform>%n Client muss mit einem Serialisierungsfehler enden</numerusform>
            <numerusform>%n Clients müssen mit Serialisierungsfehlern enden</numerusform>
        </translation>
    </message>
    <message>
        <source>one client has to end with a deadlock</source>
        <translation>ein Client muss mit einem Deadlock enden</translation>
    </message>
    <message numerus="yes">
        <source>%n clients have to end with “deadlocks”</source>
        <translation>
            <numerusform>%n Client muss mit einem Deadlock enden</numerusform>
            <numerusform>%n Clients müssen mit Deadlocks enden</numerusform>
        </translation>
    </message>
    <message>
        <source>the order has to end “%1”</source>
        <translation>der Ablauf muss mit „%1“ enden</translation>
    </message>
    <message>
        <source>somebody has to wait</source>
        <translation>jemand muss warten</translation>
    </message>
    <message>
        <source>%1 has to wait</source>
        <translation>%1 muss warten</translation>
    </message>
    <message>
        <source>somebody has to be turned away although rooms are left</source>
        <translation>jemand muss abgewiesen werden, obwohl noch Zimmer frei sind</translation>
    </message>
    <message>
        <source>%1 has not ended yet</source>
        <translation>%1 ist noch nicht fertig</translation>
    </message>
    <message>
        <source>%1 have not ended yet</source>
        <translation>%1 sind noch nicht fertig</translation>
    </message>
    <message>
        <source>, and </source>
        <comment>between two things that have to happen</comment>
        <translation>, und </translation>
    </message>
    <message>
        <source>Two people, one room</source>
        <translation>Zwei Personen, ein Zimmer</translation>
    </message>
    <message>
        <source>Why a program that looks first and takes then sells a room twice.</source>
        <translation>Warum ein Programm, das erst nachsieht und dann nimmt, ein Zimmer doppelt verkauft.</translation>
    </message>
    <message>
        <source>One room of Hotel A is left, and Alice and Bob both want it. The program asks the database twice: is there a room? Then it takes one. Let Alice look: press A, or her button at the right.</source>
        <translation>Im Hotel A ist noch ein Zimmer frei, und Alice und Bob wollen es beide. Das Programm wendet sich zweimal an die Datenbank: Ist ein Zimmer frei? Dann nimmt es eines. Lassen Sie Alice nachsehen: Drücken Sie A oder ihren Knopf rechts.</translation>
    </message>
    <message>
        <source>Alice was told that a room is available. Nothing is taken yet: reserved is 0 of 1.</source>
        <translation>Alice hat erfahren, dass ein Zimmer frei ist. Genommen ist noch nichts: reserved ist 0 von 1.</translation>
    </message>
    <message>
        <source>Now let Bob look: press B.</source>
        <translation>Lassen Sie jetzt Bob nachsehen: Drücken Sie B.</translation>
    </message>
    <message>
        <source>Bob read reserved = 0, too, so he was told the same. Both now believe that the room is theirs to take.</source>
        <translation>Auch Bob hat reserved = 0 gelesen und dasselbe erfahren. Beide glauben nun, das Zimmer nehmen zu können.</translation>
    </message>
    <message>
        <source>Alice takes the room: press A.</source>
        <translation>Alice nimmt das Zimmer: Drücken Sie A.</translation>
    </message>
    <message>
        <source>reserved is 1 of 1: the hotel is full. Bob looked before that, and nobody tells him.</source>
        <translation>reserved ist 1 von 1: Das Hotel ist voll. Bob hat vorher nachgesehen, und niemand sagt es ihm.</translation>
    </message>
    <message>
        <source>Bob takes it, too: press B.</source>
        <translation>Bob nimmt es ebenfalls: Drücken Sie B.</translation>
    </message>
    <message>
        <source>reserved is 2 of 1: the room is sold twice. What Bob had read was out of date when he acted on it. Between his look and his taking, Alice took the room: that gap is what all of this is about.</source>
        <translation>reserved ist 2 von 1: Das Zimmer ist doppelt verkauft. Was Bob gelesen hatte, war veraltet, als er danach handelte. Zwischen seinem Nachsehen und seinem Nehmen hat Alice das Zimmer genommen: Um diese Lücke geht es hier überall.</translation>
    </message>
    <message>
        <source>Let both write down their reservation: press A, then B.</source>
        <translation>Lassen Sie beide ihre Reservierung eintragen: Drücken Sie A, dann B.</translation>
    </message>
    <message>
        <source>Both are told “booked”, and the ledger has two reservations for one room. No statement failed, and nothing in a log says that anything went wrong.</source>
        <translation>Beide bekommen „gebucht“ gemeldet, und in der Buchungsliste stehen zwei Reservierungen für ein Zimmer. Keine Anweisung ist fehlgeschlagen, und in keinem Protokoll steht, dass etwas schiefging.</translation>
    </message>
    <message>
        <source>Nobody presses keys in real life. Let 200 clients book 600 rooms at once.</source>
        <translation>Im wirklichen Leben drückt niemand Tasten. Lassen Sie 200 Clients auf einmal 600 Zimmer buchen.</translation>
    </message>
    <message>
        <source>How many are too many is luck: another race ends with another number.</source>
        <translation>Wie viele zu viel es sind, ist Zufall: Ein anderes Rennen endet mit einer anderen Zahl.</translation>
    </message>
    <message>
        <source>Luck is no proof. Run every order in which Alice’s and Bob’s statements can come.</source>
        <translation>Zufall ist kein Beweis. Führen Sie jeden Ablauf aus, in dem die Anweisungen von Alice und Bob aufeinander folgen können.</translation>
    </message>
    <message>
        <source>That is the whole truth about two clients. The next lesson tries what people try first: a transaction.</source>
        <translation>Das ist die ganze Wahrheit über zwei Clients. Die nächste Lektion versucht, was man meist zuerst versucht: eine Transaktion.</translation>
    </message>
    <message>
        <source>All in one transaction</source>
        <translation>Alles in einer Transaktion</translation>
    </message>
    <message>
        <source>What a transaction changes, and what it does not.</source>
        <translation>Was eine Transaktion ändert und was nicht.</translation>
    </message>
    <message>
        <source>“Put it into a transaction, then it is safe.” Here are the same statements as one transaction. Let Alice look: press A.</source>
        <translation>„Pack es in eine Transaktion, dann ist es sicher.“ Hier sind dieselben Anweisungen als eine Transaktion. Lassen Sie Alice nachsehen: Drücken Sie A.</translation>
    </message>
    <message>
        <source>With her first statement her transaction has begun. What she does takes effect as a whole, at her commit, or not at all.</source>
        <translation>Mit ihrer ersten Anweisung hat ihre Transaktion begonnen. Was sie tut, wird mit ihrem Commit als Ganzes wirksam oder gar nicht.</translation>
    </message>
    <message>
        <source>Let Bob look: press B.</source>
        <translation>Lassen Sie Bob nachsehen: Drücken Sie B.</translation>
    </message>
    <message>
        <source>Bob sees a room as well. A transaction does not keep others from reading.</source>
        <translation>Auch Bob sieht ein Zimmer. Eine Transaktion hindert andere nicht am Lesen.</translation>
    </message>
    <message>
        <source>Alice takes the room, writes it down and commits: press A three times. Watch when reserved becomes 1.</source>
        <translation>Alice nimmt das Zimmer, trägt es ein und schreibt fest: Drücken Sie dreimal A. Achten Sie darauf, wann reserved zu 1 wird.</translation>
    </message>
    <message>
        <source>Nobody saw a half of it: counter and ledger became 1 at her commit, both at once. That is what a transaction gives.</source>
        <translation>Niemand hat etwas Halbes gesehen: Zähler und Buchungsliste wurden mit ihrem Commit zu 1, beide auf einmal. Das leistet eine Transaktion.</translation>
    </message>
    <message>
        <source>Bob goes on with what he had seen: press B three times.</source>
        <translation>Bob macht mit dem weiter, was er gesehen hatte: Drücken Sie dreimal B.</translation>
    </message>
    <message>
        <source>Sold twice all the same. The transaction made each booking whole, but at read committed, PostgreSQL’s usual level, others may commit between Bob’s look and his taking.</source>
        <translation>Trotzdem doppelt verkauft. Die Transaktion hat jede Buchung zu einem Ganzen gemacht, aber bei read committed, der üblichen Stufe von PostgreSQL, können andere zwischen Bobs Nachsehen und seinem Nehmen festschreiben.</translation>
    </message>
    <message>
        <source>Is it at least rarer? Run every order, without a transaction and with one.</source>
        <translation>Ist es wenigstens seltener? Führen Sie jeden Ablauf aus, ohne Transaktion und mit einer.</translation>
    </message>
    <message>
        <source>A transaction joins statements for all or nothing. To join a look to what follows from it, it takes a lock or a higher level: the next lessons.</source>
        <translation>Eine Transaktion verbindet Anweisungen nach dem Prinzip „alles oder nichts“. Um ein Nachsehen mit dem zu verbinden, was daraus folgt, braucht es eine Sperre oder eine höhere Stufe: die nächsten Lektionen.</translation>
    </message>
    <message>
        <source>What one sees of others</source>
        <translation>Was man von anderen sieht</translation>
    </message>
    <message>
        <source>What an isolation level is, and why the database may say 40001.</source>
        <translation>Was eine Isolationsstufe ist und warum die Datenbank 40001 melden kann.</translation>
    </message>
    <message>
        <source>These are the same statements at repeatable read: all that a transaction reads is as it was at one moment, its snapshot. Let Alice and Bob look: press A, then B.</source>
        <translation>Das sind dieselben Anweisungen bei repeatable read: Alles, was eine Transaktion liest, ist so, wie es in einem bestimmten Augenblick war, ihrem Snapshot. Lassen Sie Alice und Bob nachsehen: Drücken Sie A, dann B.</translation>
    </message>
    <message>
        <source>Each has a snapshot now, taken by the first statement, and in both of them reserved is 0.</source>
        <translation>Beide haben jetzt einen Snapshot, den ihre erste Anweisung erzeugt hat, und in beiden ist reserved 0.</translation>
    </message>
    <message>
        <source>Alice takes the room, writes it down and commits: press A three times.</source>
        <translation>Alice nimmt das Zimmer, trägt es ein und schreibt fest: Drücken Sie dreimal A.</translation>
    </message>
    <message>
        <source>reserved is 1 of 1. In Bob’s snapshot it is still 0, and that will not change until he ends his transaction.</source>
        <translation>reserved ist 1 von 1. In Bobs Snapshot ist es noch 0, und das bleibt so, bis er seine Transaktion beendet.</translation>
    </message>
    <message>
        <source>Bob takes it: press B.</source>
        <translation>Bob nimmt es: Drücken Sie B.</translation>
    </message>
    <message>
        <source>40001, a serialization failure: the row that Bob wants to change was changed after his snapshot was taken, so the server ends his attempt. Nothing is sold twice. A program has to expect this and try again from the beginning.</source>
        <translation>40001, ein Serialisierungsfehler: Die Zeile, die Bob ändern will, wurde nach seinem Snapshot geändert, also beendet der Server seinen Versuch. Nichts wird doppelt verkauft. Ein Programm muss damit rechnen und noch einmal von vorn beginnen.</translation>
    </message>
    <message>
        <source>What does it cost? Race it against the transaction of the last lesson.</source>
        <translation>Was kostet das? Schicken Sie es gegen die Transaktion der vorigen Lektion ins Rennen.</translation>
    </message>
    <message>
        <source>An attempt that ends with 40001 was work for nothing: the client begins again.</source>
        <translation>Ein Versuch, der mit 40001 endet, war vergebliche Arbeit: Der Client beginnt von vorn.</translation>
    </message>
    <message>
        <source>Run every order of the same statements at every level.</source>
        <translation>Führen Sie jeden Ablauf derselben Anweisungen auf jeder Stufe aus.</translation>
    </message>
    <message>
        <source>Here both want to change the same row, and from repeatable read on the server notices that. The last lesson shows where that is not enough.</source>
        <translation>Hier wollen beide dieselbe Zeile ändern, und ab repeatable read bemerkt das der Server. Die letzte Lektion zeigt, wo das nicht genügt.</translation>
    </message>
    <message>
        <source>Lock it before you look</source>
        <translation>Sperren, bevor man nachsieht</translation>
    </message>
    <message>
        <source>What FOR UPDATE does, who waits for whom, and for how long.</source>
        <translation>Was FOR UPDATE bewirkt, wer auf wen wartet und wie lange.</translation>
    </message>
    <message>
        <source>The same transaction at read committed, but the look ends with FOR UPDATE: it takes the lock of the row. Let Alice look: press A.</source>
        <translation>Dieselbe Transaktion bei read committed, aber das Nachsehen endet mit FOR UPDATE: Es nimmt die Sperre der Zeile. Lassen Sie Alice nachsehen: Drücken Sie A.</translation>
    </message>
    <message>
        <source>Alice has the lock, and she keeps it until her transaction ends. Who only reads is not held up by it.</source>
        <translation>Alice hat die Sperre und behält sie, bis ihre Transaktion endet. Wer nur liest, wird davon nicht aufgehalten.</translation>
    </message>
    <message>
        <source>Bob waits: his look wants the same lock. He has not been told anything yet, so there is nothing that could get out of date.</source>
        <translation>Bob wartet: Sein Nachsehen will dieselbe Sperre. Er hat noch nichts erfahren, also kann auch nichts veralten.</translation>
    </message>
    <message>
        <source>Alice takes the room and writes it down: press A twice.</source>
        <translation>Alice nimmt das Zimmer und trägt es ein: Drücken Sie zweimal A.</translation>
    </message>
    <message>
        <source>Bob still waits: the lock lasts until the end of the transaction, not of the statement.</source>
        <translation>Bob wartet noch immer: Die Sperre gilt bis zum Ende der Transaktion, nicht der Anweisung.</translation>
    </message>
    <message>
        <source>Alice commits: press A. Watch Bob.</source>
        <translation>Alice schreibt fest: Drücken Sie A. Achten Sie auf Bob.</translation>
    </message>
    <message>
        <source>Her commit gave the lock back, and Bob’s look came back with it. It read the row as it is now: reserved = 1, sold out. The lock closed the gap between look and taking.</source>
        <translation>Ihr Commit hat die Sperre freigegeben, und damit kam Bobs Nachsehen zurück. Es hat die Zeile gelesen, wie sie jetzt ist: reserved = 1, ausgebucht. Die Sperre hat die Lücke zwischen Nachsehen und Nehmen geschlossen.</translation>
    </message>
    <message>
        <source>What does the waiting cost? Race it against the one without a lock.</source>
        <translation>Was kostet das Warten? Schicken Sie es gegen die Strategie ohne Sperre ins Rennen.</translation>
    </message>
    <message>
        <source>Those who want the same hotel stand in a line. What it costs depends on how long each one holds the lock.</source>
        <translation>Wer dasselbe Hotel will, steht in einer Schlange. Was das kostet, hängt davon ab, wie lange jeder die Sperre hält.</translation>
    </message>
    <message>
        <source>Run every order.</source>
        <translation>Führen Sie jeden Ablauf aus.</translation>
    </message>
    <message>
        <source>No order of these statements sells a room twice here: whoever looks second, waits.</source>
        <translation>Kein Ablauf dieser Anweisungen verkauft hier ein Zimmer doppelt: Wer als Zweiter nachsieht, wartet.</translation>
    </message>
    <message>
        <source>Look again when you take</source>
        <translation>Beim Nehmen noch einmal nachsehen</translation>
    </message>
    <message>
        <source>How to do without waiting, and who begins again.</source>
        <translation>Wie es ohne Warten geht und wer von vorn beginnt.</translation>
    </message>
    <message>
        <source>Nobody locks here. Let Alice and Bob look: press A, then B.</source>
        <translation>Hier sperrt niemand. Lassen Sie Alice und Bob nachsehen: Drücken Sie A, dann B.</translation>
    </message>
    <message>
        <source>Both see the room free, as in the first lesson.</source>
        <translation>Beide sehen das Zimmer frei, wie in der ersten Lektion.</translation>
    </message>
    <message>
        <source>Alice takes it, writes it down and commits: press A three times.</source>
        <translation>Alice nimmt es, trägt es ein und schreibt fest: Drücken Sie dreimal A.</translation>
    </message>
    <message>
        <source>Look at the condition of her UPDATE: it takes the room only if the row still has the time stamp that she had read, and it sets a new one.</source>
        <translation>Sehen Sie sich die Bedingung ihres UPDATE an: Es nimmt das Zimmer nur, wenn die Zeile noch den Zeitstempel hat, den Alice gelesen hatte, und setzt einen neuen.</translation>
    </message>
    <message>
        <source>0 rows: the row no longer has the time stamp that Bob had read, so his UPDATE changed nothing. His program sees that, and begins again. He found out when he took, not when he looked.</source>
        <translation>0 Zeilen: Die Zeile hat nicht mehr den Zeitstempel, den Bob gelesen hatte, also hat sein UPDATE nichts geändert. Sein Programm sieht das und beginnt von vorn. Er hat es beim Nehmen erfahren, nicht beim Nachsehen.</translation>
    </message>
    <message>
        <source>Who begins again pays. Race it against the lock.</source>
        <translation>Wer von vorn beginnt, zahlt dafür. Schicken Sie es gegen die Sperre ins Rennen.</translation>
    </message>
    <message>
        <source>Where many want the same row, many attempts are for nothing, and a line may be cheaper. Where they seldom meet, nobody waits for anybody.</source>
        <translation>Wo viele dieselbe Zeile wollen, sind viele Versuche vergeblich, und eine Schlange kann billiger sein. Wo man sich selten begegnet, wartet niemand auf jemanden.</translation>
    </message>
    <message>
        <source>Run every order of both.</source>
        <translation>Führen Sie jeden Ablauf von beiden aus.</translation>
    </message>
    <message>
        <source>Neither sells a room twice in any order here. They differ in what they do with the one who comes second: he waits, or he begins again.</source>
        <translation>Keine von beiden verkauft hier in irgendeinem Ablauf ein Zimmer doppelt. Sie unterscheiden sich darin, was mit dem geschieht, der als Zweiter kommt: Er wartet, oder er beginnt von vorn.</translation>
    </message>
    <message>
        <source>Which level is enough?</source>
        <translation>Welche Stufe genügt?</translation>
    </message>
    <message>
        <source>Write skew: why the same level is enough for one program and not for another.</source>
        <translation>Write Skew: warum dieselbe Stufe für das eine Programm genügt und für das andere nicht.</translation>
    </message>
    <message>
        <source>This program has no counter: it adds up the reservations, and then writes one of its own. It runs at repeatable read, and even takes a lock first. Alice locks, looks and writes, and Bob wants the lock: press A, B, A, A.</source>
        <translation>Dieses Programm hat keinen Zähler: Es zählt die Reservierungen zusammen und schreibt dann eine eigene. Es läuft bei repeatable read und nimmt vorher sogar eine Sperre. Alice sperrt, sieht nach und schreibt, und Bob will die Sperre: Drücken Sie A, B, A, A.</translation>
    </message>
    <message>
        <source>Bob waits for the lock. His snapshot is taken all the same: it is as old as his first statement.</source>
        <translation>Bob wartet auf die Sperre. Seinen Snapshot hat er trotzdem schon: Der ist so alt wie seine erste Anweisung.</translation>
    </message>
    <message>
        <source>Alice commits: press A. Then Bob adds up: press B.</source>
        <translation>Alice schreibt fest: Drücken Sie A. Dann zählt Bob zusammen: Drücken Sie B.</translation>
    </message>
    <message>
        <source>Bob has the lock now, and still sees no reservation: his snapshot is from before the wait.</source>
        <translation>Bob hat jetzt die Sperre und sieht doch keine Reservierung: Sein Snapshot stammt aus der Zeit vor dem Warten.</translation>
    </message>
    <message>
        <source>Bob writes his reservation and commits: press B twice.</source>
        <translation>Bob schreibt seine Reservierung und schreibt fest: Drücken Sie zweimal B.</translation>
    </message>
    <message>
        <source>Sold twice. They changed no row in common, so the level did not notice: each decided on a snapshot without the other’s row. That is write skew.</source>
        <translation>Doppelt verkauft. Sie haben keine gemeinsame Zeile geändert, also hat die Stufe nichts bemerkt: Beide haben anhand eines Snapshots entschieden, in dem die Zeile des anderen fehlt. Das ist Write Skew.</translation>
    </message>
    <message>
        <source>The same idea at serializable, without a lock. Let both look, Alice write and commit, then Bob write: press A, B, A, A, B.</source>
        <translation>Dieselbe Idee bei serializable, ohne Sperre. Lassen Sie beide nachsehen, Alice schreiben und festschreiben, dann Bob schreiben: Drücken Sie A, B, A, A, B.</translation>
    </message>
    <message>
        <source>40001. At serializable the server also watches who read what the other one wrote: had they come one after the other, one of them would have seen the other’s row. So one has to begin again.</source>
        <translation>40001. Bei serializable achtet der Server auch darauf, wer gelesen hat, was der andere schrieb: Nacheinander hätte einer von beiden die Zeile des anderen gesehen. Also muss einer von vorn beginnen.</translation>
    </message>
    <message>
        <source>Run every order at every level.</source>
        <translation>Führen Sie jeden Ablauf auf jeder Stufe aus.</translation>
    </message>
    <message>
        <source>With a counter that both change, repeatable read was enough; with a sum over rows that nobody has in common, only serializable is. Which level is enough depends on what the program reads and writes.</source>
        <translation>Mit einem Zähler, den beide ändern, genügte repeatable read; bei einer Summe über Zeilen, die niemand gemeinsam hat, genügt nur serializable. Welche Stufe genügt, hängt davon ab, was das Programm liest und schreibt.</translation>
    </message>
    <message>
        <source>A transaction makes check-then-act safe.</source>
        <translation>Eine Transaktion macht Prüfen-dann-Handeln sicher.</translation>
    </message>
    <message>
        <source>A transaction takes effect as a whole, but at read committed others may commit between its look and its update. Alice looks, Bob does everything, and Alice goes on with what she saw.</source>
        <translation>Eine Transaktion wirkt als Ganzes, aber bei read committed können andere zwischen ihrem Nachsehen und ihrem Ändern festschreiben. Alice sieht nach, Bob erledigt alles, und Alice macht mit dem weiter, was sie gesehen hat.</translation>
    </message>
    <message>
        <source>With the level serializable, or where the look locks the row.</source>
        <translation>Auf der Stufe serializable, oder wo das Nachsehen die Zeile sperrt.</translation>
    </message>
    <message>
        <source>SERIALIZABLE runs them one after another, so nothing can abort.</source>
        <translation>SERIALIZABLE führt sie nacheinander aus, also kann nichts abbrechen.</translation>
    </message>
    <message>
        <source>They run at the same time. What commits could have come about one after the other; who cannot be fitted in ends with 40001 and has to try again.</source>
        <translation>Sie laufen gleichzeitig. Was festgeschrieben wird, hätte auch nacheinander entstehen können; wer sich nicht einreihen lässt, endet mit 40001 und muss es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>In a database that gives each transaction the whole database for itself.</source>
        <translation>In einer Datenbank, die jeder Transaktion die ganze Datenbank für sich allein gibt.</translation>
    </message>
    <message>
        <source>FOR UPDATE keeps others from reading.</source>
        <translation>FOR UPDATE hindert andere am Lesen.</translation>
    </message>
    <message>
        <source>It keeps others from locking and changing the row. Alice holds the lock of FOR UPDATE, and Bob, who only looks, sees the row at once as it was committed last.</source>
        <translation>Es hindert andere daran, die Zeile zu sperren und zu ändern. Alice hält die Sperre von FOR UPDATE, und Bob, der nur nachsieht, sieht die Zeile sofort so, wie sie zuletzt festgeschrieben wurde.</translation>
    </message>
    <message>
        <source>Where readers take locks, too: that is how some other databases read at some levels.</source>
        <translation>Wo auch Leser Sperren setzen: So lesen manche anderen Datenbanken auf manchen Stufen.</translation>
    </message>
    <message>
        <source>One statement is atomic, so it is safe.</source>
        <translation>Eine einzelne Anweisung ist atomar, also ist sie sicher.</translation>
    </message>
    <message>
        <source>It takes effect as a whole, but it reads from the snapshot of when it began. Bob’s update waits for Alice’s row, and then goes on with what his sub-select had found before.</source>
        <translation>Sie wirkt als Ganzes, liest aber aus dem Snapshot ihres Beginns. Bobs Update wartet auf die Zeile von Alice und macht dann mit dem weiter, was seine Unterabfrage zuvor gefunden hatte.</translation>
    </message>
    <message>
        <source>Where the condition asks the very row that is changed: PostgreSQL looks at that again after waiting.</source>
        <translation>Wo die Bedingung genau die Zeile prüft, die geändert wird: Die sieht sich PostgreSQL nach dem Warten noch einmal an.</translation>
    </message>
    <message>
        <source>I tested it with many threads, and it never went wrong.</source>
        <translation>Ich habe es mit vielen Threads getestet, und es ging nie schief.</translation>
    </message>
    <message>
        <source>A test runs a few orders of very many, and mostly those in which nobody overlaps. Nothing goes wrong in this one; in 22 of the 24 orders of the same statements it does.</source>
        <translation>Ein Test durchläuft wenige von sehr vielen Abläufen, und meist solche, in denen sich niemand überlappt. In diesem geht nichts schief; in 22 der 24 Abläufe derselben Anweisungen schon.</translation>
    </message>
    <message>
        <source>Where every order is run, as Explore does for few clients.</source>
        <translation>Wo jeder Ablauf ausgeführt wird, wie es Erkunden bei wenigen Clients tut.</translation>
    </message>
    <message>
        <source>Repeatable read keeps me from overbooking.</source>
        <translation>Repeatable read bewahrt mich vor Überbuchungen.</translation>
    </message>
    <message>
        <source>It keeps a snapshot. Who waits for the lock adds up the reservations as they were before the wait.</source>
        <translation>Es behält einen Snapshot. Wer auf die Sperre wartet, summiert die Reservierungen so, wie sie vor dem Warten waren.</translation>
    </message>
    <message>
        <source>Where the same row is changed by both: then the second one ends with 40001.</source>
        <translation>Wo beide dieselbe Zeile ändern: Dann endet die zweite Transaktion mit 40001.</translation>
    </message>
    <message>
        <source>The counter says one, so one was sold.</source>
        <translation>Der Zähler steht auf eins, also wurde eines verkauft.</translation>
    </message>
    <message>
        <source>Both read 0, both write 1. The second write covers the first one, a lost update, and the ledger has two reservations.</source>
        <translation>Beide lesen 0, beide schreiben 1. Die zweite Änderung überschreibt die erste, eine verlorene Aktualisierung (Lost Update), und in der Buchungsliste stehen zwei Reservierungen.</translation>
    </message>
    <message>
        <source>Where the database adds (reserved = reserved + 1) and nobody writes back what was read.</source>
        <translation>Wo die Datenbank addiert (reserved = reserved + 1) und niemand zurückschreibt, was er gelesen hat.</translation>
    </message>
    <message>
        <source>Optimistic means that nobody waits.</source>
        <translation>Optimistisch heißt, dass niemand wartet.</translation>
    </message>
    <message>
        <source>Nobody waits to look. Who changes a row that another one has changed and not committed waits all the same, and only then notices the conflict.</source>
        <translation>Zum Nachsehen wartet niemand. Wer eine Zeile ändert, die jemand anderes geändert und noch nicht festgeschrieben hat, wartet trotzdem und bemerkt den Konflikt erst danach.</translation>
    </message>
    <message>
        <source>Where the check is made at commit, in a store that keeps no row locks.</source>
        <translation>Wo erst beim Commit geprüft wird, in einem System ohne Zeilensperren.</translation>
    </message>
    <message>
        <source>An advisory lock protects the rows.</source>
        <translation>Ein Advisory Lock schützt die Zeilen.</translation>
    </message>
    <message>
        <source>It is a lock on a number. It only works where its answer is heeded: here somebody asks for it, does not get it, and goes on.</source>
        <translation>Er ist eine Sperre auf eine Zahl. Er wirkt nur, wo seine Antwort beachtet wird: Hier fragt jemand nach ihm, bekommt ihn nicht und macht weiter.</translation>
    </message>
    <message>
        <source>Where everybody who books takes it first and waits for it.</source>
        <translation>Wo jeder, der bucht, ihn zuerst anfordert und auf ihn wartet.</translation>
    </message>
    <message>
        <source>The lock covers the critical section, so it may end there.</source>
        <translation>Die Sperre umfasst den kritischen Abschnitt, also darf sie dort enden.</translation>
    </message>
    <message>
        <source>Until COMMIT nobody sees what was done under the lock. Who gets the lock before that looks at the past.</source>
        <translation>Bis zum COMMIT sieht niemand, was unter der Sperre getan wurde. Wer die Sperre vorher bekommt, blickt in die Vergangenheit.</translation>
    </message>
    <message>
        <source>Where each statement commits by itself before the lock is given back.</source>
        <translation>Wo jede Anweisung für sich festgeschrieben ist, bevor die Sperre zurückgegeben wird.</translation>
    </message>
    <message>
        <source>SKIP LOCKED only makes it faster.</source>
        <translation>SKIP LOCKED macht es nur schneller.</translation>
    </message>
    <message>
        <source>It leaves out what others hold, as if it were not there. A sum over what is left counts too little.</source>
        <translation>Es lässt aus, was andere gesperrt halten, als gäbe es das nicht. Eine Summe über den Rest fällt zu klein aus.</translation>
    </message>
    <message>
        <source>Where any free one of many will do, as in a queue of jobs.</source>
        <translation>Wo ein beliebiges freies Element von vielen genügt, etwa in einer Auftragswarteschlange.</translation>
    </message>
    <message>
        <source>Read committed shows one state for a whole transaction.</source>
        <translation>Read committed zeigt einer ganzen Transaktion ein und denselben Zustand.</translation>
    </message>
    <message>
        <source>Each statement has a snapshot of its own. The version that is not raised looks the same before and after, and between the two Bob has committed.</source>
        <translation>Jede Anweisung hat ihren eigenen Snapshot. Die Version, die nicht hochgezählt wird, sieht vorher und nachher gleich aus, und dazwischen hat Bob festgeschrieben.</translation>
    </message>
    <message>
        <source>From repeatable read on.</source>
        <translation>Ab repeatable read.</translation>
    </message>
    <message>
        <source>A lock lasts as long as I need it.</source>
        <translation>Eine Sperre hält so lange, wie ich sie brauche.</translation>
    </message>
    <message>
        <source>It lasts until the transaction ends, and where each statement commits by itself that is at the end of the statement. Alice’s lock is gone before she takes the room.</source>
        <translation>Sie hält bis zum Ende der Transaktion, und wo jede Anweisung für sich festgeschrieben wird, ist das am Ende der Anweisung. Die Sperre von Alice ist weg, bevor sie das Zimmer nimmt.</translation>
    </message>
    <message>
        <source>Inside a transaction.</source>
        <translation>Innerhalb einer Transaktion.</translation>
    </message>
    <message>
        <source>Shared locks let both go on.</source>
        <translation>Mit gemeinsamen Sperren kommen beide weiter.</translation>
    </message>
    <message>
        <source>Both may look. As soon as both want to change the row each waits for the other, and PostgreSQL ends one of them.</source>
        <translation>Nachsehen dürfen beide. Sobald aber beide die Zeile ändern wollen, wartet jeder auf den anderen, und PostgreSQL beendet eine der Transaktionen.</translation>
    </message>
    <message>
        <source>Where nobody who looks wants to change.</source>
        <translation>Wo niemand, der nachsieht, etwas ändern will.</translation>
    </message>
    <message>
        <source>%1’s %2: %3</source>
        <extracomment>A client’s step and what came of it: “Bob’s check: 1 row”</extracomment>
        <translation>%2 von %1: %3</translation>
    </message>
    <message>
        <source>%1 It waited for %2.</source>
        <translation>%1 Gewartet wurde auf %2.</translation>
    </message>
    <message>
        <source>What will become of %1’s %2?</source>
        <extracomment>A client’s step: “Bob’s check”</extracomment>
        <translation>Was wird aus %2 von %1?</translation>
    </message>
    <message>
        <source>it comes back at once, and %1 goes on</source>
        <translation>die Antwort kommt sofort, und %1 macht weiter</translation>
    </message>
    <message>
        <source>it has to wait for somebody else first</source>
        <translation>zuerst muss auf jemand anderen gewartet werden</translation>
    </message>
    <message>
        <source>it comes back at once: “sold out”</source>
        <translation>die Antwort kommt sofort: „ausgebucht“</translation>
    </message>
    <message>
        <source>a conflict or an error at once, or it is never run</source>
        <translation>sofort ein Konflikt oder ein Fehler, oder der Schritt wird nie ausgeführt</translation>
    </message>
    <message>
        <source>%1’s %2 was never run. %3</source>
        <translation>%2 von %1 wurde nie ausgeführt. %3</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Alice alone</source>
        <translation>nur Alice</translation>
    </message>
    <message>
        <source>Bob alone</source>
        <translation>nur Bob</translation>
    </message>
    <message>
        <source>both of them</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>einer von ihnen</translation>
    </message>
    <message>
        <source>some, but not all</source>
        <translation>einige, aber nicht alle</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Who will be told “booked”?</source>
        <translation>Wer bekommt „gebucht“ gemeldet?</translation>
    </message>
    <message>
        <source>What will the books say of the one room after this order?</source>
        <translation>Was sagen die Aufzeichnungen nach diesem Ablauf über das eine Zimmer?</translation>
    </message>
    <message numerus="yes">
        <source>What will the books say of the %n rooms after this order?</source>
        <translation>
            <numerusform>Was sagen die Aufzeichnungen nach diesem Ablauf bei %n Zimmer?</numerusform>
            <numerusform>Was sagen die Aufzeichnungen nach diesem Ablauf über die %n Zimmer?</numerusform>
        </translation>
    </message>
    <message>
        <source>none is sold</source>
        <translation>keines ist verkauft</translation>
    </message>
    <message>
        <source>no more are sold than there are</source>
        <translation>nicht mehr verkauft, als es gibt</translation>
    </message>
    <message>
        <source>more are sold than there are</source>
        <translation>mehr verkauft, als es gibt</translation>
    </message>
    <message>
        <source>Of %1 attempts %2 were told “sold out”, and %3 met a conflict. Another race may end otherwise: Explore tries every order.</source>
        <translation>Versuche: %1, davon %2 mit der Antwort „ausgebucht“ und %3 mit einem Konflikt. Ein anderes Rennen kann anders ausgehen: Erkunden probiert jeden Ablauf.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no rooms</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>How many rooms too many will %1 sell, where there are %2?</source>
        <translation>Wie viele Zimmer zu viel verkauft %1, wenn es %2 gibt?</translation>
    </message>
    <message>
        <source>%1 sold %2 too many. %3</source>
        <translation>%1 hat %2 zu viel verkauft. %3</translation>
    </message>
    <message>
        <source>Will %1 do better than %2?</source>
        <translation>Schneidet %1 besser ab als %2?</translation>
    </message>
    <message>
        <source>yes: fewer rooms too many</source>
        <translation>ja: weniger Zimmer zu viel</translation>
    </message>
    <message>
        <source>neither: just as many</source>
        <translation>weder noch: genauso viele</translation>
    </message>
    <message>
        <source>no: more rooms too many</source>
        <translation>nein: mehr Zimmer zu viel</translation>
    </message>
    <message>
        <source>%1: %2 too many. %3: %4 too many. %5</source>
        <translation>%1: %2 zu viel. %3: %4 zu viel. %5</translation>
    </message>
    <message>
        <source>They may differ in what it cost.</source>
        <translation>Sie können sich darin unterscheiden, was es gekostet hat.</translation>
    </message>
    <message>
        <source>How many attempts of %1 will meet a conflict and be made for nothing?</source>
        <translation>Wie viele Versuche von %1 treffen auf einen Konflikt und sind damit vergeblich?</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no attempts</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>fewer than 1 in 10</source>
        <translation>weniger als 1 von 10</translation>
    </message>
    <message>
        <source>1 in 10 or more</source>
        <translation>1 von 10 oder mehr</translation>
    </message>
    <message>
        <source>%1 of %2 attempts met a conflict</source>
        <translation>Konflikt bei %1 von %2 Versuchen</translation>
    </message>
    <message>
        <source>Which will book more in a second, %1 or %2?</source>
        <translation>Wer bucht mehr pro Sekunde, %1 oder %2?</translation>
    </message>
    <message>
        <source>about the same, within a tenth</source>
        <translation>etwa gleich viel, höchstens ein Zehntel Unterschied</translation>
    </message>
    <message>
        <source>%1 booked %2 a second, %3 booked %4, in this race and on this machine.</source>
        <translation>%1 buchte %2 pro Sekunde, %3 buchte %4, in diesem Rennen und auf diesem Rechner.</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>zwischen %1 und %2</translation>
    </message>
    <message>
        <source>while %1 waited</source>
        <translation>während %1 wartete</translation>
    </message>
    <message>
        <source>what %1 had read</source>
        <translation>das von %1 Gelesene</translation>
    </message>
    <message>
        <source>%1 read the snapshot of %2, and what others had booked after that was not in it</source>
        <translation>%1 las aus dem Snapshot von %2, und was andere danach gebucht hatten, fehlte darin</translation>
    </message>
    <message>
        <source>%1 was out of date when %2 acted on it: others had booked since</source>
        <translation>%1 war veraltet, als %2 danach handelte: andere hatten inzwischen gebucht</translation>
    </message>
    <message>
        <source>%1 waited, and then went on with what it had read before</source>
        <translation>%1 wartete und machte dann mit dem weiter, was vorher gelesen worden war</translation>
    </message>
    <message>
        <source>counter and ledger are two records, and %1 looked at the one that did not show it yet</source>
        <translation>Zähler und Buchungsliste sind zwei Aufzeichnungen, und %1 sah in der nach, die es noch nicht zeigte</translation>
    </message>
    <message>
        <source>the counter that %1 read was wrong already: it said less than the ledger</source>
        <translation>der Zähler, den %1 las, war schon falsch: er zeigte weniger als die Buchungsliste</translation>
    </message>
    <message>
        <source>nothing was hidden from %1: her own statements let her through</source>
        <translation>vor %1 blieb nichts verborgen: ihre eigenen Anweisungen ließen sie durch</translation>
    </message>
    <message>
        <source>nothing was hidden from %1: his own statements let him through</source>
        <translation>vor %1 blieb nichts verborgen: seine eigenen Anweisungen ließen ihn durch</translation>
    </message>
    <message>
        <source>no step that %1 ran looks how many rooms are sold</source>
        <translation>kein Schritt, den %1 ausführte, sieht nach, wie viele Zimmer verkauft sind</translation>
    </message>
    <message>
        <source>no step that %1 ran ends the attempt when nothing is left</source>
        <translation>kein Schritt, den %1 ausführte, beendet den Versuch, wenn nichts mehr frei ist</translation>
    </message>
    <message>
        <source>The room of %1 was the one too many: look at the lane of %1.</source>
        <translation>Das Zimmer von %1 war das eine zu viel: Sehen Sie sich die Bahn von %1 an.</translation>
    </message>
    <message>
        <source>Nothing that %1 needed to know came in this gap: perhaps it needed none.</source>
        <translation>In dieser Lücke kam nichts, was %1 wissen musste: Vielleicht brauchte es gar keine Lücke.</translation>
    </message>
    <message>
        <source>It came later: what %1 had read by then was not out of date yet.</source>
        <translation>Es kam später: Was %1 bis dahin gelesen hatte, war noch nicht veraltet.</translation>
    </message>
    <message>
        <source>It came earlier: what %1 knew was out of date before.</source>
        <translation>Es kam früher: Was %1 wusste, war schon vorher veraltet.</translation>
    </message>
    <message>
        <source>No booking of somebody else became visible in this gap.</source>
        <translation>In dieser Lücke wurde keine Buchung von jemand anderem sichtbar.</translation>
    </message>
    <message>
        <source>There is a gap: between the moment as of which %1 saw the rooms and the taking of one, somebody else booked.</source>
        <translation>Es gibt eine Lücke: Zwischen dem Zeitpunkt, dessen Stand %1 von den Zimmern sah, und dem Nehmen eines Zimmers hat jemand anderes gebucht.</translation>
    </message>
    <message>
        <source>%1’s %2</source>
        <extracomment>A client’s step: “client 17’s take”
----------
%1 is a client, %2 the name of a step</extracomment>
        <translation>%2 von %1</translation>
    </message>
    <message>
        <source>while %1 ran</source>
        <translation>während %1 lief</translation>
    </message>
    <message>
        <source>%1 was out of date when the room was taken: others had booked since</source>
        <translation>%1 war veraltet, als das Zimmer genommen wurde: andere hatten inzwischen gebucht</translation>
    </message>
    <message>
        <source>nothing was hidden from %1: its own statements let it through</source>
        <translation>vor %1 blieb nichts verborgen: seine eigenen Anweisungen ließen ihn durch</translation>
    </message>
    <message>
        <source>advisory lock</source>
        <translation>Advisory Lock</translation>
    </message>
    <message>
        <source>A lock on a number that the application chooses. It protects nothing by itself: it works where everybody who books takes it first.</source>
        <translation>Eine Sperre auf eine Zahl, die die Anwendung wählt. Von sich aus schützt sie nichts: Sie wirkt, wo jeder, der bucht, sie zuerst anfordert.</translation>
    </message>
    <message>
        <source>anomaly</source>
        <translation>Anomalie</translation>
    </message>
    <message>
        <source>phenomenon</source>
        <translation>Phänomen</translation>
    </message>
    <message>
        <source>What can happen when transactions overlap and could not happen if they ran one after another.</source>
        <translation>Was geschehen kann, wenn Transaktionen sich überlappen, und nicht geschehen könnte, wenn sie nacheinander liefen.</translation>
    </message>
    <message>
        <source>attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>One run through a strategy’s steps. A request that is tried again has several attempts.</source>
        <translation>Ein Durchlauf durch die Schritte einer Strategie. Eine Anfrage, die wiederholt wird, hat mehrere Versuche.</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>After a race the database itself is read: what is contracted, what the counter says, what the ledger adds up to, and whether every booking that a client was told of is there once.</source>
        <translation>Nach einem Rennen wird die Datenbank selbst gelesen: was vereinbart ist, was der Zähler zeigt, was die Buchungsliste als Summe ergibt und ob jede Buchung, die einem Client gemeldet wurde, genau einmal da ist.</translation>
    </message>
    <message>
        <source>autocommit</source>
        <translation>Autocommit</translation>
    </message>
    <message>
        <source>Each statement commits by itself unless a transaction was begun: between two of them anything can happen.</source>
        <translation>Jede Anweisung wird für sich festgeschrieben, wenn keine Transaktion begonnen wurde: Zwischen zwei von ihnen kann alles Mögliche geschehen.</translation>
    </message>
    <message>
        <source>check constraint</source>
        <translation>Check-Constraint</translation>
    </message>
    <message>
        <source>A condition that every row must meet. It sees one row only: a counter can be guarded so, the number of reservations cannot.</source>
        <translation>Eine Bedingung, die jede Zeile erfüllen muss. Sie sieht nur eine Zeile: Ein Zähler lässt sich so absichern, die Anzahl der Reservierungen nicht.</translation>
    </message>
    <message>
        <source>check-then-act</source>
        <translation>Check-then-act</translation>
    </message>
    <message>
        <source>check then act</source>
        <translation>erst prüfen, dann handeln</translation>
    </message>
    <message>
        <source>race condition</source>
        <translation>Race Condition</translation>
    </message>
    <message>
        <source>Somebody looks, decides, and acts on what was seen. What was seen can be out of date by then; a transaction alone does not change that.</source>
        <translation>Jemand sieht nach, entscheidet und handelt nach dem, was er gesehen hat. Das kann bis dahin veraltet sein; eine Transaktion allein ändert daran nichts.</translation>
    </message>
    <message>
        <source>commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Makes what a transaction changed visible to others, all of it at one moment, and gives back its locks.</source>
        <translation>Macht für andere sichtbar, was eine Transaktion geändert hat, alles in einem Augenblick, und gibt ihre Sperren frei.</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>An optimistic attempt finds that somebody changed the row since it was read: it changes nothing and tries again.</source>
        <translation>Ein optimistischer Versuch stellt fest, dass jemand die Zeile seit dem Lesen geändert hat: Er ändert nichts und versucht es noch einmal.</translation>
    </message>
    <message>
        <source>contracted</source>
        <translation>vereinbart</translation>
    </message>
    <message>
        <source>The rooms that the event may sell in a hotel.</source>
        <translation>Die Zimmer, die die Veranstaltung in einem Hotel verkaufen darf.</translation>
    </message>
    <message>
        <source>counter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>The number of rooms sold, kept in a column of the hotel’s row. It and the ledger are two records of the same thing, so they can disagree.</source>
        <translation>Die Anzahl der verkauften Zimmer, geführt in einer Spalte der Hotelzeile. Zähler und Buchungsliste halten dasselbe zweimal fest, können also voneinander abweichen.</translation>
    </message>
    <message>
        <source>deadlock</source>
        <translation>Deadlock</translation>
    </message>
    <message>
        <source>Two transactions wait for each other. PostgreSQL notices after a second and ends one of them with 40P01.</source>
        <translation>Zwei Transaktionen warten aufeinander (Verklemmung). PostgreSQL bemerkt es nach einer Sekunde und beendet eine von ihnen mit 40P01.</translation>
    </message>
    <message>
        <source>dirty read</source>
        <translation>Dirty Read</translation>
    </message>
    <message>
        <source>Reading what another transaction has not committed. PostgreSQL never does that, at no level.</source>
        <translation>Lesen, was eine andere Transaktion noch nicht festgeschrieben hat. Das tut PostgreSQL nie, auf keiner Stufe.</translation>
    </message>
    <message>
        <source>exclusion constraint</source>
        <translation>Exclusion-Constraint</translation>
    </message>
    <message>
        <source>No two rows may overlap in what it names, such as a room and a range of nights. The database keeps to it whatever the application does.</source>
        <translation>Keine zwei Zeilen dürfen sich in dem überschneiden, was er nennt, etwa ein Zimmer und ein Zeitraum von Nächten. Die Datenbank hält ihn ein, was die Anwendung auch tut.</translation>
    </message>
    <message>
        <source>hidden overbooking</source>
        <translation>verdeckte Überbuchung</translation>
    </message>
    <message>
        <source>The ledger is over the contract and the counter is not: whoever looks at the counter sees nothing wrong.</source>
        <translation>Die Buchungsliste liegt über dem Vereinbarten, der Zähler nicht: Wer auf den Zähler sieht, bemerkt nichts.</translation>
    </message>
    <message>
        <source>hold</source>
        <comment>a time</comment>
        <translation>Haltezeit</translation>
    </message>
    <message>
        <source>The time between a strategy’s look and what follows it. The longer it is, the more others look in between.</source>
        <translation>Die Zeit zwischen dem Nachsehen einer Strategie und dem, was darauf folgt. Je länger sie ist, desto mehr andere sehen dazwischen nach.</translation>
    </message>
    <message>
        <source>idempotent</source>
        <translation>idempotent</translation>
    </message>
    <message>
        <source>request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>idempotency key</source>
        <translation>Idempotenzschlüssel</translation>
    </message>
    <message>
        <source>Done twice it is as if done once. A request that carries an id of its own can be tried again without booking twice.</source>
        <translation>Zweimal getan ist wie einmal getan. Eine Anfrage mit eigener ID lässt sich wiederholen, ohne doppelt zu buchen.</translation>
    </message>
    <message>
        <source>isolation level</source>
        <translation>Isolationsstufe</translation>
    </message>
    <message>
        <source>isolation</source>
        <translation>Isolation</translation>
    </message>
    <message>
        <source>How much of what others do at the same time a transaction may notice: read committed, repeatable read or serializable.</source>
        <translation>Wie viel eine Transaktion von dem bemerken darf, was andere gleichzeitig tun: read committed, repeatable read oder serializable.</translation>
    </message>
    <message>
        <source>ledger</source>
        <translation>Buchungsliste</translation>
    </message>
    <message>
        <source>The sum of the rooms in the reservations. It says who has a room.</source>
        <translation>Die Summe der Zimmer in den Reservierungen. Sie sagt, wer ein Zimmer hat.</translation>
    </message>
    <message>
        <source>lock not available</source>
        <translation>Sperre nicht verfügbar</translation>
    </message>
    <message>
        <source>With NOWAIT a statement fails at once with 55P03 where it would have to wait for a lock.</source>
        <translation>Mit NOWAIT scheitert eine Anweisung sofort mit 55P03, wo sie auf eine Sperre warten müsste.</translation>
    </message>
    <message>
        <source>lost update</source>
        <translation>Lost Update</translation>
    </message>
    <message>
        <source>Two transactions read a value, and the second to write overwrites what the first one wrote, as if it had never been.</source>
        <translation>Verlorene Aktualisierung: Zwei Transaktionen lesen einen Wert, und die zweite, die schreibt, überschreibt die Änderung der ersten, als hätte es sie nie gegeben.</translation>
    </message>
    <message>
        <source>multiversion concurrency control</source>
        <translation>Mehrversionen-Synchronisation</translation>
    </message>
    <message>
        <source>A change makes a new version of the row, and readers see the version of their snapshot: who reads does not wait for who writes, and the other way round.</source>
        <translation>Eine Änderung erzeugt eine neue Version der Zeile, und Leser sehen die Version ihres Snapshots: Wer liest, wartet nicht auf den, der schreibt, und umgekehrt.</translation>
    </message>
    <message>
        <source>non-repeatable read</source>
        <translation>Non-Repeatable Read</translation>
    </message>
    <message>
        <source>A row that was read once is another one when it is read again in the same transaction.</source>
        <translation>Eine einmal gelesene Zeile ist eine andere, wenn sie in derselben Transaktion noch einmal gelesen wird.</translation>
    </message>
    <message>
        <source>optimistic locking</source>
        <translation>optimistisches Sperren</translation>
    </message>
    <message>
        <source>optimistic</source>
        <translation>optimistisch</translation>
    </message>
    <message>
        <source>No lock while one thinks: the change works only if nobody changed the row since it was read, and is tried again otherwise.</source>
        <translation>Keine Sperre während des Überlegens: Die Änderung gelingt nur, wenn niemand die Zeile seit dem Lesen geändert hat, und wird sonst noch einmal versucht.</translation>
    </message>
    <message>
        <source>order</source>
        <comment>of statements</comment>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>schedule</source>
        <comment>of statements</comment>
        <translation>Schedule</translation>
    </message>
    <message>
        <source>Which client’s statement runs when, written A1 B1 A2 B2: the client’s letter and the number of its step.</source>
        <translation>Welche Anweisung welches Clients wann läuft, geschrieben A1 B1 A2 B2: der Buchstabe des Clients und die Nummer seines Schritts.</translation>
    </message>
    <message>
        <source>overbooked</source>
        <translation>überbucht</translation>
    </message>
    <message>
        <source>More rooms are sold than there are.</source>
        <translation>Es sind mehr Zimmer verkauft, als es gibt.</translation>
    </message>
    <message>
        <source>pessimistic locking</source>
        <translation>pessimistisches Sperren</translation>
    </message>
    <message>
        <source>pessimistic</source>
        <translation>pessimistisch</translation>
    </message>
    <message>
        <source>The row is locked when it is read, so that nobody can change it before one is done; others who want it queue.</source>
        <translation>Die Zeile wird schon beim Lesen gesperrt, damit niemand sie ändern kann, bevor man fertig ist; andere, die sie wollen, stehen Schlange.</translation>
    </message>
    <message>
        <source>phantom</source>
        <translation>Phantom</translation>
    </message>
    <message>
        <source>A query that is run again finds rows that were not there the first time.</source>
        <translation>Eine Abfrage, die noch einmal ausgeführt wird, findet Zeilen, die beim ersten Mal nicht da waren.</translation>
    </message>
    <message>
        <source>The usual level: each statement sees what was committed when it began. Two statements of one transaction can see different things.</source>
        <translation>Die übliche Stufe: Jede Anweisung sieht, was bei ihrem Beginn festgeschrieben war. Zwei Anweisungen einer Transaktion können Verschiedenes sehen.</translation>
    </message>
    <message>
        <source>All statements see what was committed when the first one began. A row that somebody else changed since cannot be changed: 40001.</source>
        <translation>Alle Anweisungen sehen, was beim Beginn der ersten festgeschrieben war. Eine Zeile, die seitdem jemand anderes geändert hat, lässt sich nicht ändern: 40001.</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>noch einmal versuchen</translation>
    </message>
    <message>
        <source>After 40001 or 40P01 the whole transaction has to be done again, from its first look.</source>
        <translation>Nach 40001 oder 40P01 muss die ganze Transaktion wiederholt werden, vom ersten Nachsehen an.</translation>
    </message>
    <message>
        <source>rollback</source>
        <translation>Rollback</translation>
    </message>
    <message>
        <source>Undoes what a transaction changed, as if it had not been.</source>
        <translation>Macht rückgängig, was eine Transaktion geändert hat, als wäre es nie geschehen.</translation>
    </message>
    <message>
        <source>row lock</source>
        <translation>Zeilensperre</translation>
    </message>
    <message>
        <source>Held on a row until the transaction ends. Others who want to change or lock the row wait; who only reads it does not.</source>
        <translation>Liegt bis zum Ende der Transaktion auf einer Zeile. Andere, die die Zeile ändern oder sperren wollen, warten; wer sie nur liest, wartet nicht.</translation>
    </message>
    <message>
        <source>serial order</source>
        <translation>serieller Ablauf</translation>
    </message>
    <message>
        <source>Nobody overlaps: each client’s statements come together. Every strategy should be right in those.</source>
        <translation>Niemand überlappt sich: Die Anweisungen jedes Clients laufen am Stück. Darin sollte jede Strategie richtig sein.</translation>
    </message>
    <message>
        <source>What commits could have come about with one transaction after the other. They do run at the same time: some of them fail with 40001 and have to be tried again.</source>
        <translation>Was festgeschrieben wird, hätte auch entstehen können, wenn die Transaktionen nacheinander gelaufen wären. Sie laufen aber gleichzeitig: Manche scheitern mit 40001 und müssen wiederholt werden.</translation>
    </message>
    <message>
        <source>serialization failure</source>
        <translation>Serialisierungsfehler</translation>
    </message>
    <message>
        <source>The database cannot keep its promise to this transaction and ends it. Nothing is wrong with it: it is to be tried again.</source>
        <translation>Die Datenbank kann ihr Versprechen gegenüber dieser Transaktion nicht halten und beendet sie. An der Transaktion ist nichts falsch: Sie ist zu wiederholen.</translation>
    </message>
    <message>
        <source>Rows that somebody else has locked are left out as if they were not there: good for taking any one of many, wrong for counting them.</source>
        <translation>Zeilen, die jemand anderes gesperrt hat, werden ausgelassen, als gäbe es sie nicht: gut, um irgendeine von vielen zu nehmen, falsch, um sie zu zählen.</translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation>Snapshot</translation>
    </message>
    <message>
        <source>What a statement, or from repeatable read on a transaction, sees: everything committed before one moment, and nothing after.</source>
        <translation>Was eine Anweisung oder, ab repeatable read, eine Transaktion sieht: alles, was vor einem bestimmten Zeitpunkt festgeschrieben wurde, und nichts danach.</translation>
    </message>
    <message>
        <source>transaction</source>
        <translation>Transaktion</translation>
    </message>
    <message>
        <source>Statements that take effect together or not at all. By itself that does not keep others from acting in between.</source>
        <translation>Anweisungen, die gemeinsam wirken oder gar nicht. Für sich allein hindert das andere nicht daran, dazwischen zu handeln.</translation>
    </message>
    <message>
        <source>turned away</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>Somebody was told “sold out” although at the end there were rooms enough for them.</source>
        <translation>Jemandem wurde „ausgebucht“ gemeldet, obwohl am Ende genug Zimmer für ihn da waren.</translation>
    </message>
    <message>
        <source>unique constraint</source>
        <translation>Unique-Constraint</translation>
    </message>
    <message>
        <source>No two rows may have the same value. It is checked for rows that others have not committed yet, too: the second one waits.</source>
        <translation>Keine zwei Zeilen dürfen denselben Wert haben. Das wird auch gegenüber Zeilen geprüft, die andere noch nicht festgeschrieben haben: Die zweite wartet.</translation>
    </message>
    <message>
        <source>version column</source>
        <translation>Versionsspalte</translation>
    </message>
    <message>
        <source>A number or a time that every change sets anew, so that a change can ask for the row as it was read.</source>
        <translation>Eine Zahl oder ein Zeitpunkt, der bei jeder Änderung neu gesetzt wird, sodass eine Änderung die Zeile so verlangen kann, wie sie gelesen wurde.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>lock wait</source>
        <translation>Warten auf eine Sperre</translation>
    </message>
    <message>
        <source>A statement wants a lock that another transaction holds, and goes on when that one has ended.</source>
        <translation>Eine Anweisung will eine Sperre, die eine andere Transaktion hält, und läuft weiter, wenn diese beendet ist.</translation>
    </message>
    <message>
        <source>write skew</source>
        <translation>Write Skew</translation>
    </message>
    <message>
        <source>Two transactions read the same things, and each changes something else that the other one’s decision rested on. Snapshots do not prevent it; serializable does.</source>
        <translation>Zwei Transaktionen lesen dasselbe, und jede ändert etwas, worauf die Entscheidung der anderen beruhte. Snapshots verhindern das nicht; serializable schon.</translation>
    </message>
    <message>
        <source>s</source>
        <comment>endings of words</comment>
        <extracomment>What may follow a word of the list in its plural or another case, with spaces between them: “conflicts” is “conflict”, too.</extracomment>
        <translation>s e n en er es em</translation>
    </message>
    <message>
        <source>1 attempt was cut off between two statements on purpose</source>
        <translation>1 Versuch wurde absichtlich zwischen zwei Anweisungen abgebrochen</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts were cut off between two statements on purpose</source>
        <translation>
            <numerusform>%n Versuch wurde absichtlich zwischen zwei Anweisungen abgebrochen</numerusform>
            <numerusform>%n Versuche wurden absichtlich zwischen zwei Anweisungen abgebrochen</numerusform>
        </translation>
    </message>
    <message>
        <source>; counter and ledger agree all the same</source>
        <extracomment>Each that begins with “; ” follows a sentence like “3 attempts were cut off …”</extracomment>
        <translation>; Zähler und Buchungsliste stimmen trotzdem überein</translation>
    </message>
    <message>
        <source>; counter and ledger differ</source>
        <translation>; Zähler und Buchungsliste weichen voneinander ab</translation>
    </message>
    <message>
        <source>1 connection was cut on purpose when COMMIT had been sent, its outcome is unknown</source>
        <translation>1 Verbindung wurde absichtlich getrennt, als COMMIT schon gesendet war, der Ausgang ist unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n connections were cut on purpose when COMMIT had been sent, their outcome is unknown</source>
        <translation>
            <numerusform>%n Verbindung wurde absichtlich getrennt, als COMMIT schon gesendet war, der Ausgang ist unbekannt</numerusform>
            <numerusform>%n Verbindungen wurden absichtlich getrennt, als COMMIT schon gesendet war, der Ausgang ist unbekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>; 1 of them is in the ledger, and its client was not told</source>
        <translation>; 1 davon steht in der Buchungsliste, und der Client hat es nicht erfahren</translation>
    </message>
    <message numerus="yes">
        <source>; %n of them are in the ledger, and their clients were not told</source>
        <translation>
            <numerusform>; %n davon steht in der Buchungsliste, und der Client hat es nicht erfahren</numerusform>
            <numerusform>; %n davon stehen in der Buchungsliste, und die Clients haben es nicht erfahren</numerusform>
        </translation>
    </message>
    <message>
        <source>; 1 request was tried again and is booked twice</source>
        <translation>; 1 Anfrage wurde wiederholt und ist doppelt gebucht</translation>
    </message>
    <message numerus="yes">
        <source>; %n requests were tried again and are booked twice</source>
        <translation>
            <numerusform>; %n Anfrage wurde wiederholt und ist doppelt gebucht</numerusform>
            <numerusform>; %n Anfragen wurden wiederholt und sind doppelt gebucht</numerusform>
        </translation>
    </message>
    <message>
        <source>; no request is booked twice</source>
        <translation>; keine Anfrage ist doppelt gebucht</translation>
    </message>
    <message>
        <source>1 of %1 clients does not keep to “%2”: a protocol protects only those who keep it</source>
        <extracomment>%1 is the number of all clients, %2 the title of a strategy</extracomment>
        <translation>1 von %1 Clients hält sich nicht an „%2“: ein Protokoll schützt nur die, die sich daran halten</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 clients do not keep to “%2”: a protocol protects only those who keep it</source>
        <translation>
            <numerusform>%n von %1 Clients hält sich nicht an „%2“: ein Protokoll schützt nur die, die sich daran halten</numerusform>
            <numerusform>%n von %1 Clients halten sich nicht an „%2“: ein Protokoll schützt nur die, die sich daran halten</numerusform>
        </translation>
    </message>
    <message>
        <source>safe</source>
        <comment>how an order ends</comment>
        <translation>sicher</translation>
    </message>
    <message>
        <source>ledger differs</source>
        <translation>Buchungsliste weicht ab</translation>
    </message>
    <message>
        <source>nobody booked</source>
        <translation>niemand gebucht</translation>
    </message>
    <message>
        <source>stuck</source>
        <comment>how an order ends</comment>
        <translation>festgefahren</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1, %2 too many</source>
        <extracomment>%1 is “overbooked”, %2 “3 rooms”</extracomment>
        <translation>%1, %2 zu viel</translation>
    </message>
    <message>
        <source>%1, %2 lost</source>
        <extracomment>%1 is “ledger differs”, %2 “3 rooms”</extracomment>
        <translation>%1, %2 verloren</translation>
    </message>
    <message>
        <source>PostgreSQL %1, private server, fsync %2</source>
        <extracomment>%1 is a version; fsync is a setting of the server, and %2 its value, “on” or “off”</extracomment>
        <translation>PostgreSQL %1, privater Server, fsync %2</translation>
    </message>
    <message>
        <source>PostgreSQL %1, given server, fsync %2</source>
        <translation>PostgreSQL %1, angegebener Server, fsync %2</translation>
    </message>
    <message>
        <source>a later Last Room wrote it (version %1 of the format, this one reads %2)</source>
        <translation>ein neueres Last Room hat es geschrieben (Version %1 des Formats, dieses liest %2)</translation>
    </message>
    <message>
        <source>hotel “%1”</source>
        <translation>Hotel „%1“</translation>
    </message>
    <message>
        <source>hotel</source>
        <translation>Hotel</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>hat keinen Namen</translation>
    </message>
    <message>
        <source>give every hotel a name</source>
        <translation>geben Sie jedem Hotel einen Namen</translation>
    </message>
    <message numerus="yes">
        <source>the name has %n characters</source>
        <translation>
            <numerusform>der Name hat %n Zeichen</numerusform>
            <numerusform>der Name hat %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>use at most %1</source>
        <translation>erlaubt sind höchstens %1</translation>
    </message>
    <message>
        <source>the name contains a null character</source>
        <translation>der Name enthält ein Nullzeichen</translation>
    </message>
    <message>
        <source>PostgreSQL cannot store it; remove it</source>
        <translation>PostgreSQL kann es nicht speichern; entfernen Sie es</translation>
    </message>
    <message>
        <source>%1 contracted rooms</source>
        <translation>%1 vereinbarte Zimmer</translation>
    </message>
    <message>
        <source>use 0 to %1</source>
        <translation>erlaubt sind 0 bis %1</translation>
    </message>
    <message>
        <source>%1 locked of %2 contracted rooms</source>
        <translation>%1 von %2 vereinbarten Zimmern gesperrt</translation>
    </message>
    <message>
        <source>lock 0 to %1</source>
        <translation>sperren Sie 0 bis %1</translation>
    </message>
    <message numerus="yes">
        <source>its name has to have 1 to %n characters, none of them null</source>
        <translation>
            <numerusform>der Name muss 1 bis %n Zeichen haben, kein Nullzeichen darunter</numerusform>
            <numerusform>der Name muss 1 bis %n Zeichen haben, kein Nullzeichen darunter</numerusform>
        </translation>
    </message>
    <message>
        <source>inventory</source>
        <translation>Zimmerbestand</translation>
    </message>
    <message>
        <source>it has no hotel</source>
        <translation>enthält kein Hotel</translation>
    </message>
    <message>
        <source>add at least one</source>
        <translation>fügen Sie mindestens eines hinzu</translation>
    </message>
    <message numerus="yes">
        <source>it has %n hotels</source>
        <translation>
            <numerusform>enthält %n Hotel</numerusform>
            <numerusform>enthält %n Hotels</numerusform>
        </translation>
    </message>
    <message>
        <source>use 1 to %1</source>
        <translation>erlaubt sind 1 bis %1</translation>
    </message>
    <message>
        <source>there are two of this name</source>
        <translation>diesen Namen gibt es zweimal</translation>
    </message>
    <message>
        <source>give every hotel a name of its own</source>
        <translation>geben Sie jedem Hotel einen eigenen Namen</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>it is not a text</source>
        <translation>ist kein Text</translation>
    </message>
    <message>
        <source>there is no list of hotels</source>
        <translation>die Liste der Hotels fehlt</translation>
    </message>
    <message>
        <source>unknown key “%1”</source>
        <translation>unbekannter Schlüssel „%1“</translation>
    </message>
    <message>
        <source>it is not a whole number from 1</source>
        <translation>das ist keine ganze Zahl ab 1</translation>
    </message>
    <message>
        <source>write %1, or leave it out</source>
        <translation>schreiben Sie %1, oder lassen Sie es weg</translation>
    </message>
    <message>
        <source>it is not a whole number</source>
        <translation>ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>hotel %1</source>
        <translation>Hotel %1</translation>
    </message>
    <message>
        <source>it is larger than 1 MiB</source>
        <translation>ist größer als 1 MiB</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <source>use one of: %1</source>
        <translation>möglich sind: %1</translation>
    </message>
    <message>
        <source>did you mean “%1”?</source>
        <translation>meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>gebucht</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>ausgebucht</translation>
    </message>
    <message>
        <source>refused by a constraint</source>
        <translation>von einem Constraint abgelehnt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>zurückgerollt</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>how an attempt ended</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>1 room</source>
        <translation>1 Zimmer</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n Zimmer</numerusform>
            <numerusform>%n Zimmer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>list</comment>
        <extracomment>The end of a list: %1 is all that comes before its last part</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>1 client</source>
        <translation>1 Client</translation>
    </message>
    <message numerus="yes">
        <source>%n clients</source>
        <translation>
            <numerusform>%n Client</numerusform>
            <numerusform>%n Clients</numerusform>
        </translation>
    </message>
    <message>
        <source>1 connection</source>
        <comment>2 servers of …</comment>
        <translation>1 Verbindung</translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <comment>2 servers of …</comment>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 server of %1</source>
        <extracomment>%1 is “4 connections”</extracomment>
        <translation>1 Server mit %1</translation>
    </message>
    <message numerus="yes">
        <source>%n servers of %1</source>
        <translation>
            <numerusform>%n Server mit %1</numerusform>
            <numerusform>%n Server mit je %1</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hotel</source>
        <comment>rooms in …</comment>
        <translation>1 Hotel</translation>
    </message>
    <message numerus="yes">
        <source>%n hotels</source>
        <comment>rooms in …</comment>
        <translation>
            <numerusform>%n Hotel</numerusform>
            <numerusform>%n Hotels</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a setting</comment>
        <extracomment>A setting and its value: “hold 20 ms”</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms in %1</source>
        <extracomment>%1 is “3 hotels”</extracomment>
        <translation>
            <numerusform>%n Zimmer in %1</numerusform>
            <numerusform>%n Zimmer in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them locked</source>
        <extracomment>%1 is “600 rooms in 3 hotels”</extracomment>
        <translation>
            <numerusform>%1, davon %n gesperrt</numerusform>
            <numerusform>%1, davon %n gesperrt</numerusform>
        </translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Startwert %1</translation>
    </message>
    <message>
        <source>choice random</source>
        <comment>of the hotel</comment>
        <translation>Hotelwahl zufällig</translation>
    </message>
    <message>
        <source>%1 % on %2</source>
        <extracomment>So many per cent of the clients use the strategy %2</extracomment>
        <translation>%1 % der Clients mit %2</translation>
    </message>
    <message>
        <source>all strategies together</source>
        <translation>alle Strategien zugleich</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <extracomment>%1 is a step of a strategy, %2 a line of its file</extracomment>
        <translation>%1 (Zeile %2)</translation>
    </message>
    <message>
        <source>step “%1” (line %2)</source>
        <translation>Schritt „%1“ (Zeile %2)</translation>
    </message>
    <message>
        <source>%1 does not end</source>
        <translation>%1 endet nicht</translation>
    </message>
    <message>
        <source>%1 ends it: %2</source>
        <translation>%1 beendet den Versuch: %2</translation>
    </message>
    <message>
        <source>it writes no room into the records that it keeps</source>
        <translation>sie trägt kein Zimmer in die Aufzeichnungen ein, die sie führt</translation>
    </message>
    <message>
        <source>the counter says %1, the ledger %2</source>
        <translation>der Zähler sagt %1, die Buchungsliste %2</translation>
    </message>
    <message>
        <source>tried alone, it books %1, and then fails: %2</source>
        <translation>allein ausprobiert bucht sie %1 und scheitert dann: %2</translation>
    </message>
    <message>
        <source>tried alone, it books %1 and does not keep its books: %2</source>
        <translation>allein ausprobiert bucht sie %1, führt aber ihre Aufzeichnungen nicht: %2</translation>
    </message>
    <message>
        <source>tried alone, it does not book: %1</source>
        <translation>allein ausprobiert bucht sie nicht: %1</translation>
    </message>
    <message>
        <source>not audited</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>korrekt</translation>
    </message>
    <message>
        <source>nothing booked</source>
        <translation>nichts gebucht</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>stockt</translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation>%1 liegt außerhalb des erlaubten Bereichs</translation>
    </message>
    <message>
        <source>use %1 to %2</source>
        <translation>erlaubt sind %1 bis %2</translation>
    </message>
    <message>
        <source>the least, %1, is above the most, %2</source>
        <translation>der kleinste Wert, %1, liegt über dem größten, %2</translation>
    </message>
    <message>
        <source>swap them</source>
        <translation>vertauschen Sie die beiden</translation>
    </message>
    <message>
        <source>with lose-commit it is %1 % of the attempts</source>
        <translation>zusammen mit lose-commit sind es %1 % der Versuche</translation>
    </message>
    <message>
        <source>use at most 100 in all</source>
        <translation>erlaubt sind insgesamt höchstens 100</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>customers who book until nothing is left</source>
        <translation>Kunden, die buchen, bis nichts mehr frei ist</translation>
    </message>
    <message>
        <source>servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>copies of the booking service</source>
        <translation>Kopien des Buchungsdienstes</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>PostgreSQL sessions of each server</source>
        <translation>PostgreSQL-Sitzungen je Server</translation>
    </message>
    <message>
        <source>booking</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>rooms that a client asks for</source>
        <translation>Zimmer, die ein Client verlangt</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>ms of rest between a client&apos;s requests</source>
        <translation>ms Ruhe zwischen den Anfragen eines Clients</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>Haltezeit</translation>
    </message>
    <message>
        <source>ms between a strategy&apos;s first step and its second</source>
        <translation>ms zwischen dem ersten und dem zweiten Schritt einer Strategie</translation>
    </message>
    <message>
        <source>round-trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>ms before every statement: a network</source>
        <translation>ms vor jeder Anweisung: ein Netz</translation>
    </message>
    <message>
        <source>crash</source>
        <translation>Abstürze</translation>
    </message>
    <message>
        <source>% of the attempts whose connection is closed between two statements</source>
        <translation>% der Versuche, deren Verbindung zwischen zwei Anweisungen geschlossen wird</translation>
    </message>
    <message>
        <source>lose-commit</source>
        <translation>verlorene Commits</translation>
    </message>
    <message>
        <source>% of the attempts whose connection is cut right after COMMIT was sent</source>
        <translation>% der Versuche, deren Verbindung gleich nach dem Senden von COMMIT getrennt wird</translation>
    </message>
    <message>
        <source>tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>how often a request is tried again; 0 = never</source>
        <translation>wie oft eine Anfrage wiederholt wird; 0 = nie</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>s after which the race ends; 0 = when nothing is left</source>
        <translation>s, nach denen das Rennen endet; 0 = wenn nichts mehr frei ist</translation>
    </message>
    <message>
        <source>stall</source>
        <translation>Stillstand</translation>
    </message>
    <message>
        <source>s without a booking after which the race ends; 0 = never</source>
        <translation>s ohne Buchung, nach denen das Rennen endet; 0 = nie</translation>
    </message>
    <message>
        <source>1 room was left when it passed</source>
        <translation>in diesem Moment war noch 1 Zimmer frei</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms were left when it passed</source>
        <translation>
            <numerusform>in diesem Moment war noch %n Zimmer frei</numerusform>
            <numerusform>in diesem Moment waren noch %n Zimmer frei</numerusform>
        </translation>
    </message>
    <message>
        <source>it took %1, and the other had taken %2 of them</source>
        <extracomment>%1 and %2 are numbers of rooms</extracomment>
        <translation>der Client nahm %1, und der andere hatte schon %2 davon genommen</translation>
    </message>
    <message>
        <source>it took %1, and the other had taken %2</source>
        <translation>der Client nahm %1, und der andere hatte schon %2 genommen</translation>
    </message>
    <message>
        <source>it took %1, and the others had taken %2 of them</source>
        <translation>der Client nahm %1, und die anderen hatten schon %2 davon genommen</translation>
    </message>
    <message>
        <source>it took %1, and the others had taken %2</source>
        <translation>der Client nahm %1, und die anderen hatten schon %2 genommen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>the row of “%1” is gone</source>
        <translation>die Zeile von „%1“ ist verschwunden</translation>
    </message>
    <message>
        <source>let the strategy keep it</source>
        <translation>die Strategie muss sie stehen lassen</translation>
    </message>
    <message>
        <source>the audit</source>
        <translation>die Prüfung</translation>
    </message>
    <message>
        <source>its statements were not noted</source>
        <translation>die Anweisungen dazu wurden nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>no step of %1 that %2 ran looks how many rooms are sold</source>
        <translation>kein Schritt von %1, den %2 ausführte, sieht nach, wie viele Zimmer verkauft sind</translation>
    </message>
    <message>
        <source>the recording cannot tell whose check was out of date: %1</source>
        <translation>die Aufzeichnung lässt nicht erkennen, wessen Nachsehen veraltet war: %1</translation>
    </message>
    <message>
        <source>%1 and %2 ran at the same time</source>
        <translation>%1 und %2 liefen zur gleichen Zeit</translation>
    </message>
    <message>
        <source>with all bookings that ran beside it 1 room was left, and %1 took %2</source>
        <translation>rechnet man alle Buchungen mit, die daneben liefen, so war noch 1 Zimmer frei, und %1 nahm %2</translation>
    </message>
    <message numerus="yes">
        <source>with all bookings that ran beside it %n rooms were left, and %1 took %2</source>
        <translation>
            <numerusform>rechnet man alle Buchungen mit, die daneben liefen, so war noch %n Zimmer frei, und %1 nahm %2</numerusform>
            <numerusform>rechnet man alle Buchungen mit, die daneben liefen, so waren noch %n Zimmer frei, und %1 nahm %2</numerusform>
        </translation>
    </message>
    <message>
        <source>others write their bookings where %1 does not look</source>
        <translation>andere schreiben ihre Buchungen dorthin, wo %1 nicht nachsieht</translation>
    </message>
    <message>
        <source>every other booking of %1</source>
        <translation>jede andere Buchung für %1</translation>
    </message>
    <message>
        <source>every other booking of %1 that a client was told of</source>
        <translation>jede andere einem Client gemeldete Buchung für %1</translation>
    </message>
    <message>
        <source>%1 was visible when %2 began, and it passed all the same</source>
        <translation>%1 war sichtbar, als %2 begann, und dennoch ging die Anweisung durch</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>bookings</comment>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 passed before %2 made its booking visible to it</source>
        <translation>%1 ging durch, bevor %2 die eigene Buchung sichtbar machte</translation>
    </message>
    <message>
        <source>%1 passed before %2 made their bookings visible to it</source>
        <translation>%1 ging durch, bevor %2 ihre Buchungen sichtbar machten</translation>
    </message>
    <message>
        <source>%1 passed on the snapshot of %2, taken before %3 made its booking visible to it</source>
        <translation>%1 ging auf dem Snapshot von %2 durch, aufgenommen, bevor %3 die eigene Buchung sichtbar machte</translation>
    </message>
    <message>
        <source>%1 passed on the snapshot of %2, taken before %3 made their bookings visible to it</source>
        <translation>%1 ging auf dem Snapshot von %2 durch, aufgenommen, bevor %3 ihre Buchungen sichtbar machten</translation>
    </message>
    <message>
        <source>Step through runs one strategy, and these are two</source>
        <translation>„Schritt für Schritt“ führt eine einzige Strategie aus, und dies sind zwei</translation>
    </message>
    <message>
        <source>more than two clients were needed for it</source>
        <translation>dafür waren mehr als zwei Clients nötig</translation>
    </message>
    <message>
        <source>client %1</source>
        <translation>Client %1</translation>
    </message>
    <message>
        <source>the parser does not understand “%1” (line %2)</source>
        <translation>der Parser versteht „%1“ (Zeile %2) nicht</translation>
    </message>
    <message>
        <source>“%1” calls %2, and what happens in it is not noted</source>
        <translation>„%1“ ruft %2 auf, und was darin geschieht, wird nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>the sampler</source>
        <translation>die Messung</translation>
    </message>
    <message>
        <source>the server is gone</source>
        <translation>der Server ist nicht mehr da</translation>
    </message>
    <message>
        <source>start it and race again</source>
        <translation>starten Sie ihn und dann das Rennen noch einmal</translation>
    </message>
    <message>
        <source>none is chosen</source>
        <translation>keine ist gewählt</translation>
    </message>
    <message>
        <source>choose at least one</source>
        <translation>wählen Sie mindestens eine</translation>
    </message>
    <message numerus="yes">
        <source>%n are chosen</source>
        <comment>strategies</comment>
        <translation>
            <numerusform>%n ist gewählt</numerusform>
            <numerusform>%n sind gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>choose at most %1</source>
        <translation>wählen Sie höchstens %1</translation>
    </message>
    <message>
        <source>there is no strategy “%1”</source>
        <translation>eine Strategie „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>choose another one</source>
        <translation>wählen Sie eine andere</translation>
    </message>
    <message>
        <source>“%1” has a setup of its own</source>
        <translation>„%1“ hat ein eigenes Setup</translation>
    </message>
    <message>
        <source>mix in a strategy that uses the tables as they are</source>
        <translation>mischen Sie eine Strategie bei, die die Tabellen nimmt, wie sie sind</translation>
    </message>
    <message numerus="yes">
        <source>use at most %n connections a server with %1</source>
        <extracomment>%1 is &quot;2 servers&quot;</extracomment>
        <translation>
            <numerusform>verwenden Sie bei %1 höchstens %n Verbindung je Server</numerusform>
            <numerusform>verwenden Sie bei %1 höchstens %n Verbindungen je Server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n servers</source>
        <translation>
            <numerusform>%n Server</numerusform>
            <numerusform>%n Servern</numerusform>
        </translation>
    </message>
    <message>
        <source>use fewer servers, or raise max_connections</source>
        <translation>verwenden Sie weniger Server, oder erhöhen Sie max_connections</translation>
    </message>
    <message>
        <source>the race needs %1 and the server has %2 free</source>
        <translation>das Rennen braucht %1, und der Server hat %2 frei</translation>
    </message>
    <message>
        <source>mix in another one</source>
        <translation>mischen Sie eine andere bei</translation>
    </message>
    <message>
        <source>reading the counter and the ledger</source>
        <translation>Lesen von Zähler und Buchungsliste</translation>
    </message>
    <message>
        <source>reading what is available</source>
        <translation>Lesen der freien Zimmer</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>ist nicht lesbar</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ist keine Datei</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>it is no kept race</source>
        <translation>ist kein aufbewahrtes Rennen</translation>
    </message>
    <message>
        <source>choose another file</source>
        <translation>wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>it is cut short or damaged (%1)</source>
        <translation>ist abgeschnitten oder beschädigt (%1)</translation>
    </message>
    <message>
        <source>take another copy of it</source>
        <translation>nehmen Sie eine andere Kopie davon</translation>
    </message>
    <message>
        <source>a part of it is too large</source>
        <translation>ein Teil davon ist zu groß</translation>
    </message>
    <message>
        <source>the part “%1” is missing</source>
        <translation>der Teil „%1“ fehlt</translation>
    </message>
    <message>
        <source>the part “%1/%2” does not fit the others</source>
        <translation>der Teil „%1/%2“ passt nicht zu den anderen</translation>
    </message>
    <message>
        <source>its attempts say what cannot be</source>
        <translation>die Versuche darin sagen etwas Unmögliches</translation>
    </message>
    <message>
        <source>%1: %2, then %3</source>
        <translation>%1: %2, dann %3</translation>
    </message>
    <message>
        <source>%1 %2 (%3 locked)</source>
        <translation>%1 %2 (%3 gesperrt)</translation>
    </message>
    <message>
        <source>one after another</source>
        <translation>nacheinander</translation>
    </message>
    <message>
        <source>Last Room</source>
        <translation>Last Room</translation>
    </message>
    <message>
        <source>the text of “%1” is another one</source>
        <translation>der Text von „%1“ ist ein anderer</translation>
    </message>
    <message>
        <source>Read from the database after each race</source>
        <translation>Nach jedem Rennen aus der Datenbank gelesen</translation>
    </message>
    <message>
        <source>overbooked rooms</source>
        <translation>überbuchte Zimmer</translation>
    </message>
    <message>
        <source>p95 ms</source>
        <translation>p95 ms</translation>
    </message>
    <message>
        <source>First overbooking after %1 s, in %2, by client %3.</source>
        <translation>Erste Überbuchung nach %1 s, in %2, durch Client %3.</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>Wie es dazu kam</translation>
    </message>
    <message>
        <source>The strategies</source>
        <translation>Die Strategien</translation>
    </message>
    <message>
        <source>en</source>
        <comment>code of the language</comment>
        <extracomment>the code of the language of this translation, as in HTML</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>Last Room: %1</source>
        <translation>Last Room: %1</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>The same again: %1 %2</source>
        <translation>Das Gleiche noch einmal: %1 %2</translation>
    </message>
    <message>
        <source>no order was run</source>
        <translation>kein Ablauf wurde ausgeführt</translation>
    </message>
    <message>
        <source>What became of every order</source>
        <translation>Was aus jedem Ablauf wurde</translation>
    </message>
    <message>
        <source>Run on PostgreSQL %1; orders that differ only by who is called Alice count too</source>
        <translation>Ausgeführt auf PostgreSQL %1; Abläufe, die sich nur darin unterscheiden, wer Alice heißt, zählen mit</translation>
    </message>
    <message>
        <source>The same, a step a row</source>
        <translation>Das Gleiche, ein Schritt je Zeile</translation>
    </message>
    <message>
        <source>An order of each</source>
        <translation>Je ein Ablauf</translation>
    </message>
    <message>
        <source>Every order of %1</source>
        <translation>Alle Abläufe von %1</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>ist abgeschnitten</translation>
    </message>
    <message>
        <source>“%1” in it was changed after it was kept</source>
        <translation>„%1“ darin wurde nach dem Aufbewahren geändert</translation>
    </message>
    <message>
        <source>it was changed after it was kept</source>
        <translation>wurde nach dem Aufbewahren geändert</translation>
    </message>
    <message>
        <source>its strategy “%1” cannot be understood: %2</source>
        <translation>die Strategie „%1“ darin ist nicht zu verstehen: %2</translation>
    </message>
    <message>
        <source>it has a race of “%1”, which it does not have</source>
        <translation>enthält ein Rennen von „%1“, nicht aber diese Strategie</translation>
    </message>
    <message>
        <source>there is no race in it</source>
        <translation>enthält kein Rennen</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Sweep of %1</source>
        <translation>Messreihe über %1</translation>
    </message>
    <message>
        <source>Odds</source>
        <translation>Häufigkeit</translation>
    </message>
    <message>
        <source>there are %1 values</source>
        <translation>es sind %1 Werte</translation>
    </message>
    <message>
        <source>use %1 at most</source>
        <translation>erlaubt sind höchstens %1</translation>
    </message>
    <message>
        <source>“%1” is not a whole number</source>
        <translation>„%1“ ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>write, for instance, 0, 5, 10</source>
        <translation>schreiben Sie zum Beispiel 0, 5, 10</translation>
    </message>
    <message>
        <source>%1 overbooked in %2</source>
        <translation>%1 überbuchte in %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>1 race</source>
        <translation>1 Rennen</translation>
    </message>
    <message>
        <source>%1 races</source>
        <translation>%1 Rennen</translation>
    </message>
    <message>
        <source> (stopped, %1 were asked for)</source>
        <translation> (angehalten, verlangt waren %1)</translation>
    </message>
    <message>
        <source>1 core</source>
        <translation>1 Kern</translation>
    </message>
    <message>
        <source>%1 cores</source>
        <translation>%1 Kerne</translation>
    </message>
    <message>
        <source>every order: </source>
        <translation>alle Abläufe: </translation>
    </message>
    <message>
        <source>, at most %1 switches</source>
        <translation>, höchstens %1 Wechsel</translation>
    </message>
    <message>
        <source>%1, Qt %2, %3</source>
        <translation>%1, Qt %2, %3</translation>
    </message>
    <message>
        <source>%1 (%2, %3): SHA-256 %4</source>
        <translation>%1 (%2, %3): SHA-256 %4</translation>
    </message>
    <message>
        <source>“%1” is not among the strategies here</source>
        <translation>„%1“ ist hier nicht unter den Strategien</translation>
    </message>
    <message>
        <source>“%1” is another text here than it was then</source>
        <translation>„%1“ hat hier einen anderen Text als damals</translation>
    </message>
    <message>
        <source>none of its strategies is here (%1)</source>
        <translation>keine der Strategien ist hier vorhanden (%1)</translation>
    </message>
    <message>
        <source>open their files first</source>
        <translation>öffnen Sie zuerst deren Dateien</translation>
    </message>
    <message>
        <source>the strategy that is mixed in, “%1”, is not here</source>
        <translation>die beigemischte Strategie „%1“ ist hier nicht vorhanden</translation>
    </message>
    <message>
        <source>open its file first</source>
        <translation>öffnen Sie zuerst deren Datei</translation>
    </message>
    <message>
        <source>it was made with %1; this is %2</source>
        <translation>es entstand mit %1; dies ist %2</translation>
    </message>
    <message>
        <source>what it says of %1 cannot be</source>
        <translation>unmögliche Angabe: %1</translation>
    </message>
    <message>
        <source>ask for it again where it was made</source>
        <translation>lassen Sie es sich dort neu geben, wo es entstand</translation>
    </message>
    <message>
        <source>its contents</source>
        <translation>der Inhalt</translation>
    </message>
    <message>
        <source>the strategies</source>
        <translation>die Strategien</translation>
    </message>
    <message>
        <source>the hotels</source>
        <translation>die Hotels</translation>
    </message>
    <message>
        <source>the schedule</source>
        <translation>der Ablauf</translation>
    </message>
    <message>
        <source>it is of a kind that this Last Room does not know</source>
        <translation>ist von einer Art, die dieses Last Room nicht kennt</translation>
    </message>
    <message>
        <source>take a newer Last Room</source>
        <translation>nehmen Sie ein neueres Last Room</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>look whether the disk is full, and who owns it</source>
        <translation>sehen Sie nach, ob der Datenträger voll ist und wem der Ordner gehört</translation>
    </message>
    <message>
        <source>no race is kept</source>
        <translation>kein Rennen ist aufbewahrt</translation>
    </message>
    <message>
        <source>there are %1 kept races</source>
        <translation>es gibt %1 aufbewahrte Rennen</translation>
    </message>
    <message>
        <source>see lastroom records</source>
        <translation>siehe lastroom records</translation>
    </message>
    <message>
        <source>there is no such kept race</source>
        <translation>dieses aufbewahrte Rennen gibt es nicht</translation>
    </message>
    <message>
        <source>letter %1 after “%2” is “%3”, and should be “%4”</source>
        <translation>Zeichen %1 nach „%2“ ist „%3“, richtig wäre „%4“</translation>
    </message>
    <message>
        <source>letters %1 and %2 after “%3” have changed places</source>
        <translation>Zeichen %1 und %2 nach „%3“ sind vertauscht</translation>
    </message>
    <message>
        <source>copy the whole of it once more</source>
        <translation>kopieren Sie das Ganze noch einmal</translation>
    </message>
    <message>
        <source>this is none: it does not begin with “%1”</source>
        <translation>dies ist keines: es beginnt nicht mit „%1“</translation>
    </message>
    <message>
        <source>it is of a later Last Room: this one reads “%1”</source>
        <translation>stammt von einem späteren Last Room: dieses hier liest „%1“</translation>
    </message>
    <message>
        <source>“%1” (letter %2 after “%3”) is no letter of a token</source>
        <translation>„%1“ (Zeichen %2 nach „%3“) kommt in keinem Token vor</translation>
    </message>
    <message>
        <source>it is mistyped: %1</source>
        <translation>Tippfehler: %1</translation>
    </message>
    <message>
        <source>correct it</source>
        <translation>berichtigen Sie es</translation>
    </message>
    <message>
        <source>it is cut short: it has %1 letters of %2</source>
        <translation>ist abgeschnitten: es hat %1 von %2 Zeichen</translation>
    </message>
    <message>
        <source>it is too long: it has %1 letters and says that it has %2</source>
        <translation>ist zu lang: es hat %1 Zeichen und nennt selbst %2</translation>
    </message>
    <message>
        <source>copy nothing but the token</source>
        <translation>kopieren Sie nur das Token</translation>
    </message>
    <message>
        <source>it is mistyped in more than one place</source>
        <translation>ist an mehr als einer Stelle falsch abgetippt</translation>
    </message>
    <message>
        <source>overbooks</source>
        <translation>überbucht</translation>
    </message>
    <message>
        <source>nobody books</source>
        <translation>niemand bucht</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>festgefahren</translation>
    </message>
    <message>
        <source>statements fail</source>
        <translation>Anweisungen schlagen fehl</translation>
    </message>
    <message>
        <source>1 order</source>
        <comment>of statements</comment>
        <translation>1 Ablauf</translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <comment>of statements</comment>
        <translation>
            <numerusform>%n Ablauf</numerusform>
            <numerusform>%n Abläufen</numerusform>
        </translation>
    </message>
    <message>
        <source>the 1 order tried</source>
        <comment>of statements</comment>
        <translation>dem 1 ausprobierten Ablauf</translation>
    </message>
    <message numerus="yes">
        <source>the %n orders tried</source>
        <comment>of statements</comment>
        <translation>
            <numerusform>dem %n ausprobierten Ablauf</numerusform>
            <numerusform>den %n ausprobierten Abläufen</numerusform>
        </translation>
    </message>
    <message>
        <source>overbooks in %1 of %2</source>
        <extracomment>%1 is a number, %2 &quot;24 orders&quot; or &quot;the 40 orders tried&quot;</extracomment>
        <translation>überbucht in %1 von %2</translation>
    </message>
    <message>
        <source>overbooks in %1</source>
        <translation>überbucht in %1</translation>
    </message>
    <message>
        <source>ledger differs in %1 of %2</source>
        <translation>Buchungsliste weicht ab in %1 von %2</translation>
    </message>
    <message>
        <source>ledger differs in %1</source>
        <translation>Buchungsliste weicht ab in %1</translation>
    </message>
    <message>
        <source>nobody books in %1 of %2</source>
        <translation>niemand bucht in %1 von %2</translation>
    </message>
    <message>
        <source>nobody books in %1</source>
        <translation>niemand bucht in %1</translation>
    </message>
    <message>
        <source>somebody waits for ever in %1 of %2</source>
        <translation>jemand wartet für immer in %1 von %2</translation>
    </message>
    <message>
        <source>somebody waits for ever in %1</source>
        <translation>jemand wartet für immer in %1</translation>
    </message>
    <message>
        <source>statements fail in %1 of %2</source>
        <translation>Anweisungen schlagen fehl in %1 von %2</translation>
    </message>
    <message>
        <source>statements fail in %1</source>
        <translation>Anweisungen schlagen fehl in %1</translation>
    </message>
    <message>
        <source>no counterexample in %1 of whole statements</source>
        <translation>kein Gegenbeispiel in %1 aus ganzen Anweisungen</translation>
    </message>
    <message>
        <source>no counterexample in %1</source>
        <translation>kein Gegenbeispiel in %1</translation>
    </message>
    <message>
        <source>overbooks also where nobody overlaps</source>
        <translation>überbucht auch ohne jede Überlappung</translation>
    </message>
    <message numerus="yes">
        <source>right in exactly the %1 of %n orders in which nobody overlaps</source>
        <translation>
            <numerusform>richtig in genau %1 von %n Ablauf, nämlich ohne Überlappung</numerusform>
            <numerusform>richtig in genau den %1 von %n Abläufen ohne Überlappung</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not from %2 to %3</source>
        <translation>%1 liegt nicht zwischen %2 und %3</translation>
    </message>
    <message numerus="yes">
        <source>%n clients take at least %1 switches to have their turns</source>
        <translation>
            <numerusform>%n Client braucht mindestens %1 Wechsel, um an die Reihe zu kommen</numerusform>
            <numerusform>%n Clients brauchen mindestens %1 Wechsel, damit alle an die Reihe kommen</numerusform>
        </translation>
    </message>
    <message>
        <source>the hotel’s row is gone after %1</source>
        <translation>die Zeile des Hotels ist nach %1 verschwunden</translation>
    </message>
    <message>
        <source>the same steps in the same order did not do the same twice (%1)</source>
        <translation>die gleichen Schritte im gleichen Ablauf ergaben nicht zweimal das Gleiche (%1)</translation>
    </message>
    <message>
        <source>explore strategies without chance and without timeouts</source>
        <translation>erkunden Sie Strategien ohne Zufall und ohne Timeouts</translation>
    </message>
    <message>
        <source>not explored</source>
        <translation>nicht erkundet</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n clients</source>
        <translation>
            <numerusform>%1, %n Client</numerusform>
            <numerusform>%1, %n Clients</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, statements overlap</source>
        <translation>%1, Anweisungen überlappen sich</translation>
    </message>
    <message>
        <source>%1: %2 on PostgreSQL %3</source>
        <extracomment>%1 is the situation, %2 what was found in it</extracomment>
        <translation>%1: %2 auf PostgreSQL %3</translation>
    </message>
    <message>
        <source>the observer</source>
        <translation>der Beobachter</translation>
    </message>
    <message>
        <source>asking who waits for whom</source>
        <translation>Abfrage, wer auf wen wartet</translation>
    </message>
    <message>
        <source>%1 waits for ever</source>
        <translation>%1 wartet für immer</translation>
    </message>
    <message>
        <source>%1 waits for ever: what %2 holds, nobody gives back</source>
        <translation>%1 wartet für immer: was von %2 gehalten wird, gibt niemand frei</translation>
    </message>
    <message>
        <source>%1 was told “sold out”, and in the end there are rooms enough for her</source>
        <translation>%1 bekam „ausgebucht“ zu hören, und am Ende sind doch genug Zimmer für sie da</translation>
    </message>
    <message>
        <source>%1 was told “sold out”, and in the end there are rooms enough for him</source>
        <translation>%1 bekam „ausgebucht“ zu hören, und am Ende sind doch genug Zimmer für ihn da</translation>
    </message>
    <message>
        <source>a session that is no client of it holds one of them up</source>
        <translation>eine Sitzung, die zu keinem seiner Clients gehört, hält einen von ihnen auf</translation>
    </message>
    <message>
        <source>%1’s %2 (%3)</source>
        <extracomment>%1 is a client, %2 the name of a step, %3 its place in the order: Bob’s check (2)</extracomment>
        <translation>%1s %2 (%3)</translation>
    </message>
    <message>
        <source>%1 was visible to her</source>
        <extracomment>What follows &quot;before&quot;: Alice’s take (3) was visible to him</extracomment>
        <translation>%1 für sie sichtbar war</translation>
    </message>
    <message>
        <source>%1 was visible to him</source>
        <translation>%1 für ihn sichtbar war</translation>
    </message>
    <message>
        <source>%1 were visible to her</source>
        <translation>%1 für sie sichtbar waren</translation>
    </message>
    <message>
        <source>%1 were visible to him</source>
        <translation>%1 für ihn sichtbar waren</translation>
    </message>
    <message>
        <source>%1 made their bookings visible to her</source>
        <translation>%1 ihre Buchungen für sie sichtbar machten</translation>
    </message>
    <message>
        <source>%1 made their bookings visible to him</source>
        <translation>%1 ihre Buchungen für ihn sichtbar machten</translation>
    </message>
    <message>
        <source>%1 made her booking visible to her</source>
        <translation>%1 ihre Buchung für sie sichtbar machte</translation>
    </message>
    <message>
        <source>%1 made her booking visible to him</source>
        <translation>%1 ihre Buchung für ihn sichtbar machte</translation>
    </message>
    <message>
        <source>%1 made his booking visible to her</source>
        <translation>%1 seine Buchung für sie sichtbar machte</translation>
    </message>
    <message>
        <source>%1 made his booking visible to him</source>
        <translation>%1 seine Buchung für ihn sichtbar machte</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>schedule, position %1</source>
        <translation>Ablauf, Stelle %1</translation>
    </message>
    <message>
        <source>“%1” is not a client and a step</source>
        <translation>„%1“ ist kein Client mit einem Schritt</translation>
    </message>
    <message>
        <source>write a letter from A to %1 and the number of the step, as in A1 B1 A2</source>
        <translation>schreiben Sie einen Buchstaben von A bis %1 und die Nummer des Schritts, wie in A1 B1 A2</translation>
    </message>
    <message>
        <source>a schedule has at most %1 steps</source>
        <translation>ein Ablauf hat höchstens %1 Schritte</translation>
    </message>
    <message>
        <source>schedule, position %1 (%2)</source>
        <translation>Ablauf, Stelle %1 (%2)</translation>
    </message>
    <message>
        <source>there is no client %1 among %2</source>
        <translation>bei %2 Clients gibt es keinen Client %1</translation>
    </message>
    <message>
        <source>the clients are A to %1</source>
        <translation>die Clients sind A bis %1</translation>
    </message>
    <message>
        <source>%1 has no step %2</source>
        <translation>%1 hat keinen Schritt %2</translation>
    </message>
    <message>
        <source>its steps are 1 to %1</source>
        <translation>die Schritte sind 1 bis %1</translation>
    </message>
    <message>
        <source>%1 waits</source>
        <translation>%1 wartet</translation>
    </message>
    <message>
        <source>%1 waits for %2</source>
        <translation>%1 wartet auf %2</translation>
    </message>
    <message>
        <source>let %1 go on first</source>
        <translation>lassen Sie zuerst %1 weitermachen</translation>
    </message>
    <message>
        <source>%1’s attempt has ended: %2</source>
        <translation>der Versuch von %1 ist beendet: %2</translation>
    </message>
    <message>
        <source>a client makes one attempt</source>
        <translation>ein Client macht nur einen Versuch</translation>
    </message>
    <message>
        <source>%1’s next step is %2 (%3)</source>
        <translation>der nächste Schritt von %1 ist %2 (%3)</translation>
    </message>
    <message>
        <source>a client issues its steps in their order</source>
        <translation>ein Client setzt seine Schritte der Reihe nach ab</translation>
    </message>
    <message numerus="yes">
        <source>%1 left, %n clients, each wants %2, statements overlap</source>
        <extracomment>%1 is &quot;3 rooms&quot;, %2 how many rooms each client wants</extracomment>
        <translation>
            <numerusform>%1 frei, %n Client, jeder will %2, Anweisungen überlappen sich</numerusform>
            <numerusform>%1 frei, %n Clients, jeder will %2, Anweisungen überlappen sich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left, %n clients, each wants %2</source>
        <translation>
            <numerusform>%1 frei, %n Client, jeder will %2</numerusform>
            <numerusform>%1 frei, %n Clients, jeder will %2</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>it changes rows of other hotels than its own</source>
        <translation>sie ändert Zeilen anderer Hotels als des eigenen</translation>
    </message>
    <message>
        <source>let every statement that changes rows name :hotel</source>
        <translation>jede Anweisung, die Zeilen ändert, muss :hotel nennen</translation>
    </message>
    <message>
        <source>%1’s step “%2” does not end, and waits for nobody</source>
        <translation>Schritt „%2“ von %1 endet nicht und wartet auf niemanden</translation>
    </message>
    <message>
        <source>let every statement end by itself</source>
        <translation>jede Anweisung muss von selbst enden</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row inserted</source>
        <translation>1 Zeile eingefügt</translation>
    </message>
    <message numerus="yes">
        <source>%n rows inserted</source>
        <translation>
            <numerusform>%n Zeile eingefügt</numerusform>
            <numerusform>%n Zeilen eingefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row updated</source>
        <translation>1 Zeile geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n rows updated</source>
        <translation>
            <numerusform>%n Zeile geändert</numerusform>
            <numerusform>%n Zeilen geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row deleted</source>
        <translation>1 Zeile gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%n rows deleted</source>
        <translation>
            <numerusform>%n Zeile gelöscht</numerusform>
            <numerusform>%n Zeilen gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row merged</source>
        <translation>1 Zeile zusammengeführt</translation>
    </message>
    <message numerus="yes">
        <source>%n rows merged</source>
        <translation>
            <numerusform>%n Zeile zusammengeführt</numerusform>
            <numerusform>%n Zeilen zusammengeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row inserted or updated</source>
        <translation>1 Zeile eingefügt oder geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n rows inserted or updated</source>
        <translation>
            <numerusform>%n Zeile eingefügt oder geändert</numerusform>
            <numerusform>%n Zeilen eingefügt oder geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>committed</source>
        <translation>festgeschrieben</translation>
    </message>
    <message>
        <source>its sessions are gone</source>
        <translation>seine Sitzungen sind nicht mehr da</translation>
    </message>
    <message>
        <source>start over</source>
        <translation>fangen Sie von vorn an</translation>
    </message>
    <message>
        <source>the session of “%1”</source>
        <translation>die Sitzung von „%1“</translation>
    </message>
    <message>
        <source>a session does not answer</source>
        <translation>eine Sitzung antwortet nicht</translation>
    </message>
    <message>
        <source>look whether the server is overloaded</source>
        <translation>prüfen Sie, ob der Server überlastet ist</translation>
    </message>
    <message>
        <source>%1; fewest switches: %2</source>
        <translation>%1; wenigste Wechsel: %2</translation>
    </message>
    <message>
        <source>nothing speaks against it, but not every order was run</source>
        <translation>nichts spricht dagegen, aber nicht jeder Ablauf wurde ausgeführt</translation>
    </message>
    <message>
        <source>it expects “%1”; %2</source>
        <translation>erwartet wird „%1“; %2</translation>
    </message>
    <message>
        <source>it expects “%1”, and with %2</source>
        <translation>erwartet wird „%1“, aber bei %2</translation>
    </message>
    <message>
        <source>it expects “%1”, and every order was safe</source>
        <translation>erwartet wird „%1“, aber jeder Ablauf war sicher</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>wie erwartet</translation>
    </message>
    <message>
        <source>not as expected</source>
        <translation>anders als erwartet</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>vorzeitig beendet</translation>
    </message>
    <message>
        <source>could not run</source>
        <translation>nicht ausführbar</translation>
    </message>
    <message>
        <source>%1 set reserved from %2 to %3, over what others had counted</source>
        <translation>%1 setzte reserved von %2 auf %3 und überschrieb, was andere gezählt hatten</translation>
    </message>
    <message>
        <source>the counter hides it: reserved = %1, ledger = %2</source>
        <translation>der Zähler verdeckt es: reserved = %1, ledger = %2</translation>
    </message>
    <message>
        <source>%1, since %2 wrote over another’s change: a lost update (P4)</source>
        <translation>%1, denn %2 überschrieb eine fremde Änderung: eine verlorene Aktualisierung (Lost Update, P4)</translation>
    </message>
    <message>
        <source>%1 of others</source>
        <translation>%1 von anderen</translation>
    </message>
    <message>
        <source>%1 read %2 before %3</source>
        <extracomment>%1 is a step, %2 what it read, the last what others did: …’s take (3) was visible to him</extracomment>
        <translation>%1 las %2, bevor %3</translation>
    </message>
    <message>
        <source>%1 read %2 from the snapshot of %3, taken before %4</source>
        <translation>%1 las %2 aus dem Snapshot von %3, und der entstand, bevor %4</translation>
    </message>
    <message>
        <source>no step of %1 that %2 ran ends the attempt when nothing is left (empty:)</source>
        <translation>kein Schritt von %1, den %2 ausführte, beendet den Versuch, wenn nichts mehr frei ist (empty:)</translation>
    </message>
    <message>
        <source>%1 took %2 without asking whether any was left</source>
        <translation>%1 nahm %2, ohne zu fragen, ob noch etwas frei war</translation>
    </message>
    <message>
        <source>each decided on a snapshot without the other’s change: write skew (G2)</source>
        <translation>jeder entschied anhand eines Snapshots ohne die Änderung des anderen: Write Skew (G2)</translation>
    </message>
    <message>
        <source>%1 read %2, where %3 does not show</source>
        <extracomment>%1 is a step, %2 what it read, %3 steps of others</extracomment>
        <translation>%1 las %2, und dort ist %3 nicht zu sehen</translation>
    </message>
    <message>
        <source>%1 read %2, where %3 do not show</source>
        <translation>%1 las %2, und dort sind %3 nicht zu sehen</translation>
    </message>
    <message>
        <source>counter and ledger are two records: what one client had written into the one, the other did not look for</source>
        <translation>Zähler und Buchungsliste sind zwei Aufzeichnungen: wo der eine Client eingetragen hatte, sah der andere nicht nach</translation>
    </message>
    <message>
        <source>%1 began when %2, waited for %3 until %4, and passed all the same</source>
        <translation>%1 begann bei %2, wartete auf %3 bis zu %4 und ging trotzdem durch</translation>
    </message>
    <message>
        <source>what it compares was read before it waited, or says nothing of the rooms that are left</source>
        <translation>was der Schritt vergleicht, wurde vor dem Warten gelesen oder sagt nichts über die freien Zimmer</translation>
    </message>
    <message>
        <source>what it returned was read before it waited</source>
        <translation>was der Schritt zurückgab, wurde vor dem Warten gelesen</translation>
    </message>
    <message>
        <source>%1 read reserved = %2 when the ledger already held %3: the counter was wrong before</source>
        <translation>%1 las reserved = %2, als die Buchungsliste schon %3 enthielt: der Zähler war bereits vorher falsch</translation>
    </message>
    <message>
        <source>%1 read %2, and nothing of others was hidden from her</source>
        <translation>%1 las %2, und nichts von anderen war ihr verborgen</translation>
    </message>
    <message>
        <source>%1 read %2, and nothing of others was hidden from him</source>
        <translation>%1 las %2, und nichts von anderen war ihm verborgen</translation>
    </message>
    <message>
        <source>it is not the order: %1 took more rooms than she had asked for, or than %2 looked for</source>
        <translation>am Ablauf liegt es nicht: %1 nahm mehr Zimmer, als sie angefragt hatte oder als %2 suchte</translation>
    </message>
    <message>
        <source>it is not the order: %1 took more rooms than he had asked for, or than %2 looked for</source>
        <translation>am Ablauf liegt es nicht: %1 nahm mehr Zimmer, als er angefragt hatte oder als %2 suchte</translation>
    </message>
    <message>
        <source>%1 passed although %2 of %3 was visible to her</source>
        <translation>%1 ging durch, obwohl %2 von %3 für sie sichtbar war</translation>
    </message>
    <message>
        <source>%1 passed although %2 of %3 was visible to him</source>
        <translation>%1 ging durch, obwohl %2 von %3 für ihn sichtbar war</translation>
    </message>
    <message>
        <source>it returned that, and nothing in it asks whether rooms are left</source>
        <translation>der Schritt gab das zurück, und nichts darin fragt, ob noch Zimmer frei sind</translation>
    </message>
    <message>
        <source>it is not the order: its condition lets %1 through where none is left</source>
        <translation>am Ablauf liegt es nicht: die Bedingung lässt %1 durch, wo keines mehr frei ist</translation>
    </message>
    <message>
        <source>it is not the order: its condition lets %1 through where 1 is left</source>
        <translation>am Ablauf liegt es nicht: die Bedingung lässt %1 durch, wo 1 frei ist</translation>
    </message>
    <message numerus="yes">
        <source>it is not the order: its condition lets %1 through where %n are left</source>
        <translation>
            <numerusform>am Ablauf liegt es nicht: die Bedingung lässt %1 durch, wo %n frei ist</numerusform>
            <numerusform>am Ablauf liegt es nicht: die Bedingung lässt %1 durch, wo %n frei sind</numerusform>
        </translation>
    </message>
    <message>
        <source>both found the same room free and took it</source>
        <translation>beide fanden dasselbe Zimmer frei und nahmen es</translation>
    </message>
    <message>
        <source>%1 took %2 each where 1 was left</source>
        <translation>%1 nahmen je %2, wo 1 frei war</translation>
    </message>
    <message numerus="yes">
        <source>%1 took %2 each where %n were left</source>
        <translation>
            <numerusform>%1 nahmen je %2, wo %n frei war</numerusform>
            <numerusform>%1 nahmen je %2, wo %n frei waren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 looked at %2 only, as it was then</source>
        <translation>%1 prüfte nur %2, und zwar nach dem damaligen Stand</translation>
    </message>
    <message>
        <source>%1 did not notice: it passed when %2</source>
        <translation>%1 bemerkte es nicht und ging bei %2 durch</translation>
    </message>
    <message>
        <source>a quote or comment is not closed</source>
        <translation>ein Anführungszeichen oder Kommentar ist nicht geschlossen</translation>
    </message>
    <message>
        <source>step “%1” has a second statement</source>
        <translation>Schritt „%1“ hat eine zweite Anweisung</translation>
    </message>
    <message>
        <source>give it a step of its own</source>
        <translation>geben Sie ihr einen eigenen Schritt</translation>
    </message>
    <message>
        <source>step “%1” has no SQL</source>
        <translation>Schritt „%1“ enthält kein SQL</translation>
    </message>
    <message>
        <source>%1 in a step</source>
        <translation>%1 in einem Schritt</translation>
    </message>
    <message>
        <source>the isolation key says how the steps are held together</source>
        <translation>der Schlüssel isolation sagt, was die Schritte zusammenhält</translation>
    </message>
    <message>
        <source>the numbered parameter $%1</source>
        <translation>der nummerierte Parameter $%1</translation>
    </message>
    <message>
        <source>give parameters by name: %1</source>
        <translation>geben Sie Parameter mit Namen an: %1</translation>
    </message>
    <message>
        <source>unknown parameter “%1”</source>
        <translation>unbekannter Parameter „%1“</translation>
    </message>
    <message>
        <source>%1; or return a column of this name in an earlier step</source>
        <translation>%1; oder geben Sie in einem früheren Schritt eine Spalte dieses Namens zurück</translation>
    </message>
    <message>
        <source>a strategy is a short file</source>
        <translation>eine Strategie ist eine kurze Datei</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>sie ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>save a copy elsewhere</source>
        <translation>speichern Sie anderswo eine Kopie</translation>
    </message>
    <message>
        <source>it is read only</source>
        <translation>sie ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Ways that hold</source>
        <translation>Wirksame Verfahren</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Ways that do not hold</source>
        <translation>Unwirksame Verfahren</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>there is no such readable folder</source>
        <translation>es gibt keinen solchen lesbaren Ordner</translation>
    </message>
    <message>
        <source>name a folder of strategy files</source>
        <translation>nennen Sie einen Ordner mit Strategiedateien</translation>
    </message>
    <message>
        <source>strategy “%1”</source>
        <translation>Strategie „%1“</translation>
    </message>
    <message>
        <source>there is none of this name</source>
        <translation>es gibt keine dieses Namens</translation>
    </message>
    <message>
        <source>choose at least one of: %1</source>
        <translation>wählen Sie mindestens eine aus: %1</translation>
    </message>
    <message>
        <source>key “%1” below the explanation</source>
        <translation>Schlüssel „%1“ unterhalb der Erklärung</translation>
    </message>
    <message>
        <source>put it above</source>
        <translation>setzen Sie ihn darüber</translation>
    </message>
    <message>
        <source>key “%1” below the setup</source>
        <translation>Schlüssel „%1“ unterhalb des Setups</translation>
    </message>
    <message>
        <source>put it below a “-- step: NAME”</source>
        <translation>setzen Sie ihn unter ein „-- step: NAME“</translation>
    </message>
    <message>
        <source>key “%1” below the statement</source>
        <translation>Schlüssel „%1“ unterhalb der Anweisung</translation>
    </message>
    <message>
        <source>SQL before the first step</source>
        <translation>SQL vor dem ersten Schritt</translation>
    </message>
    <message>
        <source>write “-- step: NAME” above it</source>
        <translation>schreiben Sie „-- step: NAME“ darüber</translation>
    </message>
    <message>
        <source>%1 is “%2”</source>
        <translation>%1 ist „%2“</translation>
    </message>
    <message>
        <source>key “%1” for the second time</source>
        <translation>Schlüssel „%1“ zum zweiten Mal</translation>
    </message>
    <message>
        <source>key “%1” has no value</source>
        <translation>Schlüssel „%1“ hat keinen Wert</translation>
    </message>
    <message>
        <source>mistake of “%1”</source>
        <translation>Fehler zu „%1“</translation>
    </message>
    <message>
        <source>name the strategy that it gets wrong: only a-z, 0-9 and -</source>
        <translation>nennen Sie die Strategie, die hier falsch umgesetzt ist: nur a-z, 0-9 und -</translation>
    </message>
    <message>
        <source>it is called a mistake of itself</source>
        <translation>sie ist als Fehler zu sich selbst angegeben</translation>
    </message>
    <message>
        <source>name the strategy that it gets wrong</source>
        <translation>nennen Sie die Strategie, die hier falsch umgesetzt ist</translation>
    </message>
    <message>
        <source>the name “%1”</source>
        <translation>der Name „%1“</translation>
    </message>
    <message>
        <source>use only a-z, 0-9 and -</source>
        <translation>verwenden Sie nur a-z, 0-9 und -</translation>
    </message>
    <message>
        <source>the name “%1” is not the file&apos;s, “%2”</source>
        <translation>der Name „%1“ ist nicht der der Datei, „%2“</translation>
    </message>
    <message>
        <source>make them equal</source>
        <translation>gleichen Sie beide an</translation>
    </message>
    <message>
        <source>retry has “%1”</source>
        <translation>retry enthält „%1“</translation>
    </message>
    <message>
        <source>use SQLSTATEs of five characters, %1, or never alone</source>
        <translation>verwenden Sie SQLSTATEs aus fünf Zeichen, %1 oder never allein</translation>
    </message>
    <message>
        <source>a second setup</source>
        <translation>ein zweites Setup</translation>
    </message>
    <message>
        <source>put all its statements into one</source>
        <translation>fassen Sie alle Anweisungen in einem zusammen</translation>
    </message>
    <message>
        <source>the setup is below a step</source>
        <translation>das Setup steht unterhalb eines Schritts</translation>
    </message>
    <message>
        <source>put it above the first one</source>
        <translation>setzen Sie es über den ersten</translation>
    </message>
    <message>
        <source>setup is “%1”</source>
        <translation>setup ist „%1“</translation>
    </message>
    <message>
        <source>write its statements in the lines below</source>
        <translation>schreiben Sie die Anweisungen in die Zeilen darunter</translation>
    </message>
    <message>
        <source>the step&apos;s name “%1”</source>
        <translation>der Schrittname „%1“</translation>
    </message>
    <message>
        <source>use only a-z, 0-9, space, _ and -</source>
        <translation>verwenden Sie nur a-z, 0-9, Leerzeichen, _ und -</translation>
    </message>
    <message>
        <source>a second step “%1”</source>
        <translation>ein zweiter Schritt „%1“</translation>
    </message>
    <message>
        <source>unknown key “%1” in a step</source>
        <translation>unbekannter Schlüssel „%1“ in einem Schritt</translation>
    </message>
    <message>
        <source>the first step has “when”</source>
        <translation>der erste Schritt hat „when“</translation>
    </message>
    <message>
        <source>begin with what every attempt does</source>
        <translation>beginnen Sie mit dem, was jeder Versuch tut</translation>
    </message>
    <message>
        <source>step “%1” without “when” below one with it</source>
        <translation>Schritt „%1“ ohne „when“ unterhalb eines Schritts damit</translation>
    </message>
    <message>
        <source>put what runs after the attempt last</source>
        <translation>stellen Sie ans Ende, was nach dem Versuch läuft</translation>
    </message>
    <message>
        <source>step “%1” has “when” and would end an attempt</source>
        <translation>Schritt „%1“ hat „when“ und würde einen Versuch beenden</translation>
    </message>
    <message>
        <source>it runs when the attempt has ended: leave out “empty” and “false”</source>
        <translation>er läuft, wenn der Versuch beendet ist: lassen Sie „empty“ und „false“ weg</translation>
    </message>
    <message>
        <source>the key “%1” is missing</source>
        <translation>der Schlüssel „%1“ fehlt</translation>
    </message>
    <message>
        <source>begin the file with a line “-- %1: …”</source>
        <translation>beginnen Sie die Datei mit einer Zeile „-- %1:&#xa0;…“</translation>
    </message>
    <message>
        <source>there is no step</source>
        <translation>es gibt keinen Schritt</translation>
    </message>
    <message>
        <source>add “-- step: NAME” and a statement</source>
        <translation>fügen Sie „-- step: NAME“ und eine Anweisung hinzu</translation>
    </message>
    <message>
        <source>the parameter “%1” in the setup</source>
        <translation>der Parameter „%1“ im Setup</translation>
    </message>
    <message>
        <source>a setup is run before there is a booking</source>
        <translation>ein Setup läuft, bevor es eine Buchung gibt</translation>
    </message>
    <message>
        <source>the setup has no statement</source>
        <translation>das Setup hat keine Anweisung</translation>
    </message>
    <message>
        <source>write one below it, or leave it out</source>
        <translation>schreiben Sie eine darunter, oder lassen Sie es weg</translation>
    </message>
    <message>
        <source>the setup: %1</source>
        <translation>das Setup: %1</translation>
    </message>
    <message>
        <source>this statement is not for a setup</source>
        <translation>diese Anweisung gehört nicht in ein Setup</translation>
    </message>
    <message>
        <source>make tables, columns, constraints, indexes, functions, triggers and rows</source>
        <translation>legen Sie Tabellen, Spalten, Constraints, Indexe, Funktionen, Trigger und Zeilen an</translation>
    </message>
    <message>
        <source>the setup names the schema “%1”</source>
        <translation>das Setup nennt das Schema „%1“</translation>
    </message>
    <message>
        <source>it has a schema of its own: leave the name out</source>
        <translation>es hat ein eigenes Schema: lassen Sie den Namen weg</translation>
    </message>
    <message>
        <source>In each group a bar for each of %1 hotels.</source>
        <translation>In jeder Gruppe ein Balken für jedes von %1 Hotels.</translation>
    </message>
    <message>
        <source>In each group from left to right: %1.</source>
        <translation>In jeder Gruppe von links nach rechts: %1.</translation>
    </message>
    <message>
        <source>%1, base</source>
        <translation>%1, Basis</translation>
    </message>
    <message>
        <source>Copy the figures as &amp;text</source>
        <translation>Zahlen als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Copy the figures as CS&amp;V</source>
        <translation>Zahlen als CS&amp;V kopieren</translation>
    </message>
    <message>
        <source>Save as a &amp;figure…</source>
        <translation>Als &amp;Abbildung speichern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the table as &amp;text</source>
        <translation>Tabelle als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Copy the table as CS&amp;V</source>
        <translation>Tabelle als CS&amp;V kopieren</translation>
    </message>
    <message>
        <source>strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>Abläufe</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>waited</source>
        <translation>gewartet</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>%1: its orders</source>
        <translation>%1: die Abläufe</translation>
    </message>
    <message>
        <source>%1: orders that are not safe</source>
        <translation>%1: Abläufe, die nicht sicher sind</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>switches</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>endet mit</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Last Room %1, %2</source>
        <translation>Last Room %1, %2</translation>
    </message>
    <message>
        <source>it is of no kind that is known</source>
        <translation>die Dateiart ist unbekannt</translation>
    </message>
    <message>
        <source>use .svg, .pdf, .png or .csv</source>
        <translation>verwenden Sie .svg, .pdf, .png oder .csv</translation>
    </message>
    <message>
        <source>the picture is too large</source>
        <translation>das Bild ist zu groß</translation>
    </message>
    <message>
        <source>use fewer pixels, or another format</source>
        <translation>verwenden Sie weniger Pixel oder ein anderes Format</translation>
    </message>
    <message>
        <source>1 switch</source>
        <translation>1 Wechsel</translation>
    </message>
    <message numerus="yes">
        <source>%n switches</source>
        <translation>
            <numerusform>%n Wechsel</numerusform>
            <numerusform>%n Wechsel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>not raced</source>
        <translation>nicht im Rennen</translation>
    </message>
    <message>
        <source>What each strategy did</source>
        <translation>Was jede Strategie erreicht hat</translation>
    </message>
    <message>
        <source>base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>overbooked, base</source>
        <translation>überbucht, Basis</translation>
    </message>
    <message>
        <source>bookings/s, base</source>
        <translation>Buchungen/s, Basis</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>p95 ms, base</source>
        <translation>p95 ms, Basis</translation>
    </message>
    <message>
        <source>conflicts, base</source>
        <translation>Konflikte, Basis</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>base, then new</source>
        <translation>erst Basis, dann neu</translation>
    </message>
    <message>
        <source>settings, texts, versions and machines are the same</source>
        <translation>Einstellungen, Texte, Versionen und Rechner sind gleich</translation>
    </message>
    <message>
        <source>The races</source>
        <translation>Die Rennen</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Two races, base and new</source>
        <translation>Zwei Rennen, Basis und neu</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reserviert</translation>
    </message>
    <message>
        <source>bookings/s</source>
        <translation>Buchungen/s</translation>
    </message>
    <message>
        <source>p50&#xa0;ms</source>
        <translation>p50 ms</translation>
    </message>
    <message>
        <source>p95&#xa0;ms</source>
        <translation>p95 ms</translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>The race</source>
        <translation>Das Rennen</translation>
    </message>
    <message>
        <source>Caught in the act: %1, %2</source>
        <translation>Auf frischer Tat ertappt: %1, %2</translation>
    </message>
    <message>
        <source>made its booking visible</source>
        <translation>machte die Buchung sichtbar</translation>
    </message>
    <message>
        <source>10 of 10</source>
        <translation>10 von 10</translation>
    </message>
    <message>
        <source>One race</source>
        <translation>Ein Rennen</translation>
    </message>
    <message>
        <source>The odds in %1 races</source>
        <translation>Die Häufigkeit in %1 Rennen</translation>
    </message>
    <message>
        <source>%1 overbooked in %2 of %3 races (%4 %, 95 % interval %5 to %6 %)</source>
        <translation>%1 überbuchte in %2 von %3 Rennen (%4 %, 95-%-Intervall %5 bis %6 %)</translation>
    </message>
    <message>
        <source>%1; %2 too many</source>
        <translation>%1; %2 zu viel</translation>
    </message>
    <message>
        <source>%1; %2 to %3 rooms too many, median %4</source>
        <translation>%1; %2 bis %3 Zimmer zu viel, Median %4</translation>
    </message>
    <message>
        <source>rooms too many in a race; the bars say in how many races</source>
        <translation>Zimmer zu viel in einem Rennen; die Balken zeigen, in wie vielen Rennen</translation>
    </message>
    <message>
        <source>rooms too many in a race</source>
        <translation>Zimmer zu viel in einem Rennen</translation>
    </message>
    <message>
        <source>races</source>
        <translation>Rennen</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95 % von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>rooms: least</source>
        <translation>Zimmer: Minimum</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>most</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>% for nothing</source>
        <translation>% umsonst</translation>
    </message>
    <message>
        <source>The races of the sweep</source>
        <translation>Die Rennen der Messreihe</translation>
    </message>
    <message>
        <source>The odds</source>
        <translation>Die Häufigkeit</translation>
    </message>
    <message>
        <source>speed, % of the fastest</source>
        <translation>Tempo, % des schnellsten</translation>
    </message>
    <message>
        <source>p95, ms</source>
        <translation>p95, ms</translation>
    </message>
    <message>
        <source>rooms overbooked</source>
        <translation>Zimmer überbucht</translation>
    </message>
    <message>
        <source>time in the database for nothing, %</source>
        <translation>Zeit in der Datenbank umsonst, %</translation>
    </message>
    <message>
        <source>The price of correctness over %1</source>
        <translation>Der Preis der Korrektheit über %1</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>, ms</source>
        <translation>, ms</translation>
    </message>
    <message>
        <source>at %1 %2 bookings/s, %3 rooms overbooked</source>
        <translation>bei %1 %2 Buchungen/s, %3 Zimmer überbucht</translation>
    </message>
    <message>
        <source>Over %1.</source>
        <translation>Über %1.</translation>
    </message>
    <message>
        <source>not correct</source>
        <translation>nicht korrekt</translation>
    </message>
    <message>
        <source> (log)</source>
        <translation> (log)</translation>
    </message>
    <message>
        <source>no draft can be kept there</source>
        <translation>dort lässt sich kein Entwurf aufbewahren</translation>
    </message>
    <message>
        <source>save what you write, or export it</source>
        <translation>speichern Sie, was Sie schreiben, oder exportieren Sie es</translation>
    </message>
    <message>
        <source>PostgreSQL to use, postgresql://user@host/name; else DATABASE_URL, else a private server</source>
        <translation>PostgreSQL, das benutzt wird, postgresql://user@host/name; sonst DATABASE_URL, sonst ein privater Server</translation>
    </message>
    <message>
        <source>a folder with further strategy files</source>
        <translation>ein Ordner mit weiteren Strategiedateien</translation>
    </message>
    <message>
        <source>adds to FILE what the program does, a line each, without passwords</source>
        <translation>hängt an FILE an, was das Programm tut, je eine Zeile, ohne Passwörter</translation>
    </message>
    <message>
        <source>says this</source>
        <translation>zeigt diese Hilfe</translation>
    </message>
    <message>
        <source>says the version</source>
        <translation>zeigt die Version</translation>
    </message>
    <message>
        <source>see --help</source>
        <translation>siehe --help</translation>
    </message>
    <message>
        <source>there is no such option</source>
        <translation>diese Option gibt es nicht</translation>
    </message>
    <message>
        <source>a value is missing or not wanted</source>
        <translation>ein Wert fehlt oder ist nicht vorgesehen</translation>
    </message>
    <message>
        <source>use a number or LEAST-MOST, within %1-%2</source>
        <translation>geben Sie eine Zahl oder LEAST-MOST an, innerhalb von %1-%2</translation>
    </message>
    <message>
        <source>“%1” is not a range</source>
        <translation>„%1“ ist kein Bereich</translation>
    </message>
    <message>
        <source>Usage: lastroom %1
%2

%3
</source>
        <translation>Aufruf: lastroom %1
%2

%3
</translation>
    </message>
    <message>
        <source>%1 takes options only</source>
        <translation>%1 nimmt nur Optionen an</translation>
    </message>
    <message>
        <source>strategies, divided by commas, or all</source>
        <translation>Strategien, durch Kommas getrennt, oder all</translation>
    </message>
    <message>
        <source>explore [options]</source>
        <translation>explore [Optionen]</translation>
    </message>
    <message>
        <source>Runs every order in which clients can issue the steps of each strategy.</source>
        <translation>Führt jeden Ablauf aus, in dem Clients die Schritte jeder Strategie absetzen können.</translation>
    </message>
    <message>
        <source>clients who book once each, 2 to 4</source>
        <translation>Clients, die je einmal buchen, 2 bis 4</translation>
    </message>
    <message>
        <source>leaves out schedules with more switches from client to client; for 3 and 4 clients</source>
        <translation>lässt Abläufe mit mehr Wechseln von Client zu Client weg; für 3 und 4 Clients</translation>
    </message>
    <message>
        <source>the same steps at every isolation level</source>
        <translation>dieselben Schritte auf jeder Isolationsstufe</translation>
    </message>
    <message>
        <source>runs also the orders that differ from one that was run by the clients&apos; names only</source>
        <translation>führt auch Abläufe aus, die sich von einem ausgeführten nur durch die Namen der Clients unterscheiden</translation>
    </message>
    <message>
        <source>lists every schedule</source>
        <translation>listet jeden Ablauf auf</translation>
    </message>
    <message>
        <source>writes the orders to a file, too</source>
        <translation>schreibt die Abläufe auch in eine Datei</translation>
    </message>
    <message>
        <source>writes a page that shows it all, to be read in a browser</source>
        <translation>schreibt eine Seite, die alles zeigt, zum Lesen im Browser</translation>
    </message>
    <message>
        <source>prints JSON</source>
        <translation>gibt JSON aus</translation>
    </message>
    <message>
        <source>schedules with at most %1 switches</source>
        <translation>Abläufe mit höchstens %1 Wechseln</translation>
    </message>
    <message>
        <source>no counterexample</source>
        <translation>kein Gegenbeispiel</translation>
    </message>
    <message>
        <source>: partial</source>
        <translation>: unvollständig</translation>
    </message>
    <message>
        <source>exploring… %1 %</source>
        <translation>wird erkundet&#xa0;… %1 %</translation>
    </message>
    <message>
        <source>%1, %2 s left</source>
        <translation>%1, noch %2 s</translation>
    </message>
    <message>
        <source>serialization failures</source>
        <translation>Serialisierungsfehler</translation>
    </message>
    <message>
        <source> (%1 times)</source>
        <translation> (%1-mal)</translation>
    </message>
    <message>
        <source> on PostgreSQL </source>
        <translation> auf PostgreSQL </translation>
    </message>
    <message>
        <source>, then failed</source>
        <translation>, dann fehlgeschlagen</translation>
    </message>
    <message>
        <source>, then stopped</source>
        <translation>, dann angehalten</translation>
    </message>
    <message>
        <source>; fewest switches: </source>
        <translation>; wenigste Wechsel: </translation>
    </message>
    <message>
        <source>every order of their statements and commits</source>
        <translation>jeder Ablauf ihrer Anweisungen und Commits</translation>
    </message>
    <message>
        <source>every order of their steps</source>
        <translation>jeder Ablauf ihrer Schritte</translation>
    </message>
    <message>
        <source>stands for</source>
        <translation>steht für</translation>
    </message>
    <message>
        <source>figure [RACE] [options]</source>
        <translation>figure [RACE] [Optionen]</translation>
    </message>
    <message>
        <source>Saves a figure of a kept race (its number in lastroom records, its id, or a file; the newest without it), of a schedule, or of all orders.</source>
        <translation>Speichert eine Abbildung eines aufbewahrten Rennens (seine Nummer in lastroom records, seine Kennung oder eine Datei; ohne Angabe das neueste), eines Ablaufs oder aller Abläufe.</translation>
    </message>
    <message>
        <source>stopped before it was drawn</source>
        <translation>angehalten, bevor sie gezeichnet war</translation>
    </message>
    <message>
        <source>two races have no such figure</source>
        <translation>zwei Rennen haben keine solche Abbildung</translation>
    </message>
    <message>
        <source>this is a sweep</source>
        <translation>dies ist eine Messreihe</translation>
    </message>
    <message>
        <source>these are the odds of several races</source>
        <translation>dies sind die Häufigkeiten mehrerer Rennen</translation>
    </message>
    <message>
        <source>nothing was overbooked in this race</source>
        <translation>in diesem Rennen wurde nichts überbucht</translation>
    </message>
    <message>
        <source>this is a single race</source>
        <translation>dies ist ein einzelnes Rennen</translation>
    </message>
    <message>
        <source>single races can be compared, and this is a series</source>
        <translation>vergleichen lassen sich einzelne Rennen, und dies ist eine Serie</translation>
    </message>
    <message>
        <source>choose another figure</source>
        <translation>wählen Sie eine andere Abbildung</translation>
    </message>
    <message>
        <source>of a race: %1; of a schedule: %2; of all orders: %3</source>
        <translation>eines Rennens: %1; eines Ablaufs: %2; aller Abläufe: %3</translation>
    </message>
    <message>
        <source>of a race: another one beside it, of race, bars, time and cards</source>
        <translation>eines Rennens: ein zweites daneben, bei race, bars, time und cards</translation>
    </message>
    <message>
        <source>of a schedule: letters of the clients with their steps</source>
        <translation>eines Ablaufs: Buchstaben der Clients mit ihren Schritten</translation>
    </message>
    <message>
        <source>of a schedule or all orders: clients who book once each</source>
        <translation>eines Ablaufs oder aller Abläufe: Clients, die je einmal buchen</translation>
    </message>
    <message>
        <source>one race can be drawn at a time</source>
        <translation>es lässt sich nur ein Rennen auf einmal zeichnen</translation>
    </message>
    <message>
        <source>this figure is not of a race</source>
        <translation>diese Abbildung zeigt kein Rennen</translation>
    </message>
    <message>
        <source>see lastroom figure --help</source>
        <translation>siehe lastroom figure --help</translation>
    </message>
    <message>
        <source>the file has no name</source>
        <translation>die Datei hat keinen Namen</translation>
    </message>
    <message>
        <source>name one, such as lastroom.log</source>
        <translation>nennen Sie eine, etwa lastroom.log</translation>
    </message>
    <message>
        <source>the log cannot be written: </source>
        <translation>das Protokoll kann nicht geschrieben werden: </translation>
    </message>
    <message>
        <source>there is no such command or file</source>
        <translation>einen solchen Befehl oder eine solche Datei gibt es nicht</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>Standardausgabe</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>sie lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>look whether the disk is full</source>
        <translation>prüfen Sie, ob der Datenträger voll ist</translation>
    </message>
    <message>
        <source>race [options]</source>
        <translation>race [Optionen]</translation>
    </message>
    <message>
        <source>Runs a race of each strategy and audits it in the database.</source>
        <translation>Führt mit jeder Strategie ein Rennen aus und prüft es in der Datenbank.</translation>
    </message>
    <message>
        <source>keeps the race, with a note</source>
        <translation>bewahrt das Rennen auf, mit einer Notiz</translation>
    </message>
    <message>
        <source>writes the attempts to a file, too</source>
        <translation>schreibt die Versuche auch in eine Datei</translation>
    </message>
    <message>
        <source>writes the result to a file instead</source>
        <translation>schreibt das Ergebnis stattdessen in eine Datei</translation>
    </message>
    <message>
        <source>the inventory file says that</source>
        <translation>das steht schon in der Datei mit dem Zimmerbestand</translation>
    </message>
    <message>
        <source>use one of them</source>
        <translation>verwenden Sie nur eines von beiden</translation>
    </message>
    <message>
        <source>“%1” is not NAME:PERCENT</source>
        <translation>„%1“ ist nicht NAME:PERCENT</translation>
    </message>
    <message>
        <source>write, for instance, naive:5</source>
        <translation>schreiben Sie zum Beispiel naive:5</translation>
    </message>
    <message>
        <source>contracted rooms of each hotel</source>
        <translation>vereinbarte Zimmer je Hotel</translation>
    </message>
    <message>
        <source>a file that says the hotels instead</source>
        <translation>eine Datei, die stattdessen die Hotels angibt</translation>
    </message>
    <message>
        <source>which hotel with rooms left: first or random</source>
        <translation>welches Hotel mit freien Zimmern: first oder random</translation>
    </message>
    <message>
        <source>a share of the clients on another strategy</source>
        <translation>ein Anteil der Clients mit einer anderen Strategie</translation>
    </message>
    <message>
        <source>what the clients&apos; wishes are drawn from</source>
        <translation>woraus die Wünsche der Clients gezogen werden</translation>
    </message>
    <message>
        <source>all strategies at once, each on its own copy of the inventory</source>
        <translation>alle Strategien zugleich, jede auf einer eigenen Kopie des Zimmerbestands</translation>
    </message>
    <message>
        <source>p50 ms</source>
        <translation>p50 ms</translation>
    </message>
    <message>
        <source>p99 ms</source>
        <translation>p99 ms</translation>
    </message>
    <message>
        <source>%1: first overbooking after %2 s, in %3, by client %4</source>
        <translation>%1: erste Überbuchung nach %2 s, in %3, durch Client %4</translation>
    </message>
    <message>
        <source>client %1 (%2)</source>
        <translation>Client %1 (%2)</translation>
    </message>
    <message>
        <source>%1: lastroom step --strategy %2 --schedule &quot;%3&quot; shows that order</source>
        <translation>%1: lastroom step --strategy %2 --schedule &quot;%3&quot; zeigt diesen Ablauf</translation>
    </message>
    <message>
        <source>%1: %2 of %3 clients by “%4” booked %5 in %6 of %7 attempts, p95 %8 ms</source>
        <translation>%1: %2 von %3 Clients mit „%4“ buchten %5 in %6 von %7 Versuchen, p95 %8 ms</translation>
    </message>
    <message>
        <source>%1: ended, as for %2 s nobody had booked although clients tried or waited</source>
        <translation>%1: beendet, weil %2 s lang niemand gebucht hatte, obwohl Clients es versuchten oder warteten</translation>
    </message>
    <message>
        <source>%1: %2 lost: counted as sold, sold to nobody</source>
        <translation>%1: %2 verloren: als verkauft gezählt, an niemanden verkauft</translation>
    </message>
    <message>
        <source>%1: %2 attempts were told “sold out” although there were rooms enough for them at the end</source>
        <translation>%1: %2 Versuche bekamen „ausgebucht“ zu hören, obwohl am Ende genug Zimmer für sie da waren</translation>
    </message>
    <message>
        <source>%1: of %2 bookings told, %3 are missing in the ledger and %4 are there twice; %5 there were told to nobody</source>
        <translation>%1: von %2 gemeldeten Buchungen fehlen %3 in der Buchungsliste, und %4 stehen zweimal darin; %5 darin wurden niemandem gemeldet</translation>
    </message>
    <message>
        <source>%1: %2 connections were lost and reopened</source>
        <translation>%1: %2 Verbindungen gingen verloren und wurden neu geöffnet</translation>
    </message>
    <message>
        <source>records [options]
       lastroom records show RACE
       lastroom records compare BASE NEW
       lastroom records export RACE FILE.lastroom|.csv|.samples.csv
       lastroom records import FILE.lastroom
       lastroom records label RACE --name NAME --note NOTE --mark yes|no
       lastroom records delete RACE</source>
        <translation>records [Optionen]
       lastroom records show RACE
       lastroom records compare BASE NEW
       lastroom records export RACE FILE.lastroom|.csv|.samples.csv
       lastroom records import FILE.lastroom
       lastroom records label RACE --name NAME --note NOTE --mark yes|no
       lastroom records delete RACE</translation>
    </message>
    <message>
        <source>Lists, shows, compares, exports and deletes kept races. A RACE is its number in the list, its id, or a file.
The last 50 are kept, and all that are marked; those that are not take 1 GiB at most.</source>
        <translation>Zeigt, vergleicht, exportiert und löscht aufbewahrte Rennen. RACE ist die Nummer in der Liste, die Kennung oder eine Datei.
Aufbewahrt werden die letzten 50 und alle markierten; die nicht markierten belegen höchstens 1 GiB.</translation>
    </message>
    <message>
        <source>writes over a file that is there</source>
        <translation>überschreibt eine vorhandene Datei</translation>
    </message>
    <message>
        <source>for label</source>
        <translation>für label</translation>
    </message>
    <message>
        <source>for label: yes keeps it whatever comes after it</source>
        <translation>für label: yes bewahrt es auf, was auch danach kommt</translation>
    </message>
    <message>
        <source>see lastroom records --help</source>
        <translation>siehe lastroom records --help</translation>
    </message>
    <message>
        <source>it is a series of races, and single ones can be compared</source>
        <translation>es ist eine Serie von Rennen, und vergleichen lassen sich nur einzelne</translation>
    </message>
    <message>
        <source>it exists</source>
        <translation>sie ist schon vorhanden</translation>
    </message>
    <message>
        <source>use --force to write over it</source>
        <translation>überschreiben Sie sie mit --force</translation>
    </message>
    <message>
        <source>a series of races has no samples</source>
        <translation>eine Rennserie hat keine Messpunkte</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no</source>
        <translation>„%1“ ist weder yes noch no</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>er ist leer</translation>
    </message>
    <message>
        <source>nothing of it is another one</source>
        <translation>nichts daran ändert sich</translation>
    </message>
    <message>
        <source>it is not among the kept races</source>
        <translation>es gehört nicht zu den aufbewahrten Rennen</translation>
    </message>
    <message>
        <source>delete the file by hand</source>
        <translation>löschen Sie die Datei von Hand</translation>
    </message>
    <message>
        <source>records %1</source>
        <translation>records %1</translation>
    </message>
    <message>
        <source>that is not known</source>
        <translation>das ist nicht bekannt</translation>
    </message>
    <message>
        <source>it takes %1 words, and there are %2</source>
        <translation>es erwartet %1 Wörter, angegeben sind %2</translation>
    </message>
    <message>
        <source>no race is kept; lastroom race --keep keeps one
</source>
        <translation>kein Rennen ist aufbewahrt; lastroom race --keep bewahrt eines auf
</translation>
    </message>
    <message>
        <source>the settings, texts, versions and machines are the same
</source>
        <translation>Einstellungen, Texte, Versionen und Rechner sind gleich
</translation>
    </message>
    <message>
        <source>what a token says, in the place of all these settings</source>
        <translation>was ein Token angibt, anstelle all dieser Einstellungen</translation>
    </message>
    <message>
        <source>the token says that</source>
        <translation>das gibt schon das Token an</translation>
    </message>
    <message>
        <source>it is of another command: lastroom %1</source>
        <translation>es gehört zu einem anderen Befehl: lastroom %1</translation>
    </message>
    <message>
        <source>use lastroom %1 --replay TOKEN</source>
        <translation>benutzen Sie lastroom %1 --replay TOKEN</translation>
    </message>
    <message>
        <source>“%1” cannot be swept</source>
        <translation>über „%1“ ist keine Messreihe möglich</translation>
    </message>
    <message>
        <source>so many races with seeds after one another: the odds</source>
        <translation>so viele Rennen mit aufeinanderfolgenden Startwerten: die Häufigkeit</translation>
    </message>
    <message>
        <source>a race for each value of clients, connections, hold or round-trip</source>
        <translation>ein Rennen für jeden Wert von clients, connections, hold oder round-trip</translation>
    </message>
    <message>
        <source>it is for one race, and these are several</source>
        <translation>es gilt für ein Rennen, und dies sind mehrere</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>lassen Sie es weg</translation>
    </message>
    <message>
        <source>race %1 of %2
</source>
        <translation>Rennen %1 von %2
</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>
stopped after %1 of %2 races
</source>
        <translation>
nach %1 von %2 Rennen angehalten
</translation>
    </message>
    <message>
        <source>use 88mm, 180mm, slide, WIDTHxHEIGHTmm, %1 to %2 wide, or WIDTHxHEIGHT in pixels</source>
        <translation>verwenden Sie 88mm, 180mm, slide, BREITExHÖHEmm, %1 bis %2 breit, oder BREITExHÖHE in Pixeln</translation>
    </message>
    <message>
        <source>“%1” is no size</source>
        <translation>„%1“ ist keine Größe</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>of the page: 88mm, 180mm, slide, WIDTHxHEIGHTmm, or WIDTHxHEIGHT in pixels</source>
        <translation>der Seite: 88mm, 180mm, slide, BREITExHÖHEmm oder BREITExHÖHE in Pixeln</translation>
    </message>
    <message>
        <source>size of the text, 1 is %1 points; smaller where the page has no room for it</source>
        <translation>Größe des Textes, 1 bedeutet %1 Punkt; kleiner, wo die Seite dafür keinen Platz hat</translation>
    </message>
    <message>
        <source>text of an SVG as the outlines of its letters</source>
        <translation>Text einer SVG-Datei als Umrisse der Buchstaben</translation>
    </message>
    <message>
        <source>what stands above it; its own without it, none where it is empty</source>
        <translation>was darüber steht; ohne diese Option der eigene Titel, leer: keiner</translation>
    </message>
    <message>
        <source>where it comes from, or this text, below it</source>
        <translation>darunter die Herkunft oder dieser Text</translation>
    </message>
    <message>
        <source>of a PNG: pixels for each of the page&apos;s; 2, or 1 where the size is in pixels</source>
        <translation>bei PNG: Pixel je Pixel der Seite; 2, oder 1, wenn die Größe in Pixeln angegeben ist</translation>
    </message>
    <message>
        <source>writes what it shows to a file, too</source>
        <translation>schreibt das Gezeigte auch in eine Datei</translation>
    </message>
    <message>
        <source>the file: .svg, .pdf, .png, or .csv for its data</source>
        <translation>die Datei: .svg, .pdf, .png oder .csv für ihre Daten</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>nichts angegeben</translation>
    </message>
    <message>
        <source>name a file, such as bars.pdf</source>
        <translation>geben Sie eine Datei an, etwa bars.pdf</translation>
    </message>
    <message>
        <source>“%1” is of no kind that is known</source>
        <translation>„%1“ ist von keiner bekannten Art</translation>
    </message>
    <message>
        <source>use .csv</source>
        <translation>verwenden Sie .csv</translation>
    </message>
    <message>
        <source>rooms left in the hotel</source>
        <translation>Zimmer, die das Hotel noch hat</translation>
    </message>
    <message>
        <source>rooms that each client wants</source>
        <translation>Zimmer, die jeder Client will</translation>
    </message>
    <message>
        <source>a statement that commits by itself and its commit are two moves</source>
        <translation>eine Anweisung, die von selbst festschreibt, und ihr Commit sind zwei Züge</translation>
    </message>
    <message>
        <source>Runs one schedule: who issues which step, in what order.</source>
        <translation>Führt einen Ablauf aus: wer welchen Schritt in welcher Reihenfolge absetzt.</translation>
    </message>
    <message>
        <source>the strategy</source>
        <translation>die Strategie</translation>
    </message>
    <message>
        <source>letters of the clients with the numbers of their steps</source>
        <translation>Buchstaben der Clients mit den Nummern ihrer Schritte</translation>
    </message>
    <message>
        <source>clients who book once each; without it, those of the schedule, but 2 at least</source>
        <translation>Clients, die je einmal buchen; ohne Angabe die des Ablaufs, mindestens aber 2</translation>
    </message>
    <message>
        <source>quote the whole schedule: --schedule &quot;A1 B1 A2&quot;</source>
        <translation>setzen Sie den ganzen Ablauf in Anführungszeichen: --schedule &quot;A1 B1 A2&quot;</translation>
    </message>
    <message>
        <source>stopped before it ended</source>
        <translation>vor dem Ende angehalten</translation>
    </message>
    <message>
        <source>write who issues which step, in their order: --schedule &quot;A1 B1 A2&quot;</source>
        <translation>schreiben Sie der Reihe nach, wer welchen Schritt ausführt: --schedule &quot;A1 B1 A2&quot;</translation>
    </message>
    <message>
        <source>the schedule has %1</source>
        <translation>der Ablauf hat %1</translation>
    </message>
    <message>
        <source>use as many, or leave it out</source>
        <translation>geben Sie ebenso viele an, oder lassen Sie es weg</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>reserved %1, ledger %2</source>
        <translation>reserviert %1, Buchungsliste %2</translation>
    </message>
    <message>
        <source>waits for</source>
        <translation>wartet auf</translation>
    </message>
    <message>
        <source>own session sees</source>
        <translation>eigene Sitzung sieht</translation>
    </message>
    <message>
        <source>%1 could go on with %2 %3</source>
        <translation>%1 könnte mit %2 %3 weitermachen</translation>
    </message>
    <message>
        <source>not finished: </source>
        <translation>nicht beendet: </translation>
    </message>
    <message>
        <source>verdict so far: </source>
        <translation>bisheriges Urteil: </translation>
    </message>
    <message>
        <source>mistake of </source>
        <translation>Fehler bei </translation>
    </message>
    <message>
        <source>Mistake of: %1
</source>
        <translation>Fehler bei: %1
</translation>
    </message>
    <message>
        <source>Relies on: %1
</source>
        <translation>Beruht auf: %1
</translation>
    </message>
    <message>
        <source>Expects: %1
</source>
        <translation>Erwartet: %1
</translation>
    </message>
    <message>
        <source>%1: %2, %3, books alone, no objection
</source>
        <translation>%1: %2, %3, bucht allein, nichts zu beanstanden
</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 Schritt</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 Schritte</translation>
    </message>
    <message>
        <source>strategies [FILE …]</source>
        <translation>strategies [FILE&#xa0;…]</translation>
    </message>
    <message>
        <source>Lists the strategies, or checks strategy files.</source>
        <translation>Listet die Strategien auf oder prüft Strategiedateien.</translation>
    </message>
    <message>
        <source>prints the explanation of a strategy</source>
        <translation>gibt die Erklärung einer Strategie aus</translation>
    </message>
    <message>
        <source>verify [NAME or FILE …] [options]</source>
        <translation>verify [NAME oder FILE&#xa0;…] [Optionen]</translation>
    </message>
    <message>
        <source>Holds strategies to what their files expect: tries them alone, and runs every order of two clients in a few situations. Without a name: all of them.</source>
        <translation>Misst Strategien an dem, was ihre Dateien erwarten: probiert sie allein aus und führt in einigen Situationen jeden Ablauf zweier Clients aus. Ohne Namen: alle.</translation>
    </message>
    <message>
        <source>writes a report for a build server</source>
        <translation>schreibt einen Bericht für einen Build-Server</translation>
    </message>
    <message>
        <source>%1: %2, %3 orders
</source>
        <translation>%1: %2, %3 Abläufe
</translation>
    </message>
    <message>
        <source>%1 of %2 as expected on %3
</source>
        <translation>%1 von %2 wie erwartet auf %3
</translation>
    </message>
    <message>
        <source>lastroom verify on PostgreSQL %1</source>
        <translation>lastroom verify auf PostgreSQL %1</translation>
    </message>
    <message>
        <source>one file can be opened</source>
        <translation>nur eine Datei lässt sich öffnen</translation>
    </message>
    <message>
        <source>name one, such as race.png</source>
        <translation>geben Sie einen an, etwa race.png</translation>
    </message>
    <message>
        <source>there is no display</source>
        <translation>es gibt keine Anzeige</translation>
    </message>
    <message>
        <source>use a command such as lastroom race, or --screenshot FILE</source>
        <translation>benutzen Sie einen Befehl wie lastroom race, oder --screenshot FILE</translation>
    </message>
    <message>
        <source>[options] [FILE]
       lastroom race | explore | step | strategies | verify | figure | records | doctor [options]</source>
        <translation>[Optionen] [FILE]
       lastroom race | explore | step | strategies | verify | figure | records | doctor [Optionen]</translation>
    </message>
    <message>
        <source>Opens the window, with the inventory or the strategy in FILE. The commands need no window; each knows --help.</source>
        <translation>Öffnet das Fenster, mit dem Zimmerbestand oder der Strategie in FILE. Die Befehle brauchen kein Fenster; jeder kennt --help.</translation>
    </message>
    <message>
        <source>starts at once what the page is for</source>
        <translation>startet sofort, wofür die Seite da ist</translation>
    </message>
    <message>
        <source>starts it, saves a picture of the window when it ends, and quits</source>
        <translation>startet es, speichert am Ende ein Bild des Fensters und beendet das Programm</translation>
    </message>
    <message>
        <source>“%1” has no step “%2”</source>
        <translation>„%1“ hat keinen Schritt „%2“</translation>
    </message>
    <message>
        <source>name one from 1 to %1</source>
        <translation>geben Sie einen von 1 bis %1 an</translation>
    </message>
    <message>
        <source>it is for another page</source>
        <translation>es gehört zu einer anderen Seite</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>a lesson is named, too</source>
        <translation>auch eine Lektion ist angegeben</translation>
    </message>
    <message>
        <source>name one of them</source>
        <translation>geben Sie nur eines davon an</translation>
    </message>
    <message>
        <source>it is as large as a screen, and a picture needs none</source>
        <translation>sie füllt den Bildschirm, und ein Bild braucht keinen</translation>
    </message>
    <message>
        <source>leave one of them out</source>
        <translation>lassen Sie eines davon weg</translation>
    </message>
    <message>
        <source>what is shown first: race, step, explore, strategies or learn</source>
        <translation>was zuerst gezeigt wird: race, step, explore, strategies oder learn</translation>
    </message>
    <message>
        <source>the strategy of the step, explore or strategies page</source>
        <translation>die Strategie der Seite step, explore oder strategies</translation>
    </message>
    <message>
        <source>what the step page plays</source>
        <translation>was die Seite step abspielt</translation>
    </message>
    <message>
        <source>begins a lesson (race, transaction, …), at a step</source>
        <translation>beginnt eine Lektion (race, transaction,&#xa0;…), bei einem Schritt</translation>
    </message>
    <message>
        <source>shows a challenge; --play runs its solution</source>
        <translation>zeigt eine Aufgabe; --play führt ihre Lösung aus</translation>
    </message>
    <message>
        <source>fills the screen, for a class (F11)</source>
        <translation>füllt den Bildschirm, für den Unterricht (F11)</translation>
    </message>
    <message>
        <source>the language of what is said: %1; else the system&apos;s</source>
        <translation>die Sprache der Ausgaben: %1; sonst die des Systems</translation>
    </message>
    <message>
        <source>Use SELECT or INSERT</source>
        <translation>Verwenden Sie SELECT oder INSERT</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no mix</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>together</source>
        <translation>zugleich</translation>
    </message>
    <message>
        <source>hotels</source>
        <translation>Hotels</translation>
    </message>
    <message>
        <source>choice</source>
        <comment>of the hotel</comment>
        <translation>Hotelwahl</translation>
    </message>
    <message>
        <source>mix</source>
        <comment>of clients</comment>
        <translation>Mischung</translation>
    </message>
    <message>
        <source>strategies</source>
        <translation>Strategien</translation>
    </message>
    <message>
        <source>private</source>
        <comment>server</comment>
        <translation>privat</translation>
    </message>
    <message>
        <source>given</source>
        <comment>server</comment>
        <translation>angegebener</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Urteile</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>safe</source>
        <comment>orders</comment>
        <translation>sicher</translation>
    </message>
    <message>
        <source>overbooked</source>
        <comment>orders</comment>
        <translation>überbucht</translation>
    </message>
    <message>
        <source>other</source>
        <comment>orders</comment>
        <translation>sonstige</translation>
    </message>
    <message>
        <source>waited</source>
        <comment>orders</comment>
        <translation>gewartet</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>releases</source>
        <comment>clients</comment>
        <translation>gibt frei</translation>
    </message>
    <message>
        <source>reserved rooms</source>
        <translation>reservierte Zimmer</translation>
    </message>
    <message>
        <source>ledger rooms</source>
        <translation>Zimmer der Buchungsliste</translation>
    </message>
    <message>
        <source>preparing…
</source>
        <translation>wird vorbereitet&#xa0;…
</translation>
    </message>
    <message>
        <source>schedules</source>
        <translation>Abläufe</translation>
    </message>
    <message>
        <source>stuck</source>
        <comment>orders</comment>
        <translation>festgefahren</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>orders</comment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>conflicted</source>
        <comment>orders</comment>
        <translation>in Konflikt</translation>
    </message>
    <message>
        <source>deadlocks</source>
        <translation>Deadlocks</translation>
    </message>
    <message>
        <source>run</source>
        <comment>orders that were run</comment>
        <translation>ausgeführt</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>serial</source>
        <translation>seriell</translation>
    </message>
    <message>
        <source>unsold</source>
        <translation>unverkauft</translation>
    </message>
    <message>
        <source>racing…</source>
        <translation>im Rennen&#xa0;…</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>aufbewahrt</translation>
    </message>
    <message>
        <source>verdicts</source>
        <translation>Urteile</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>overbooked</source>
        <comment>races</comment>
        <translation>überbucht</translation>
    </message>
    <message>
        <source>step --schedule &quot;A1 B1 A2&quot; [options]</source>
        <translation>step --schedule &quot;A1 B1 A2&quot; [Optionen]</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>verdict: </source>
        <translation>Urteil: </translation>
    </message>
    <message>
        <source>expects %1</source>
        <translation>erwartet: %1</translation>
    </message>
    <message>
        <source>expects</source>
        <comment>heading</comment>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>light, dark, high-contrast or high-contrast-dark</source>
        <translation>light (hell), dark (dunkel), high-contrast (hoher Kontrast) oder high-contrast-dark (hoher Kontrast, dunkel)</translation>
    </message>
    <message>
        <source>&amp;Sort by this column</source>
        <translation>Nach dieser &amp;Spalte sortieren</translation>
    </message>
    <message>
        <source>rooms reserved</source>
        <translation>reservierte Zimmer</translation>
    </message>
    <message>
        <source>rooms in the ledger</source>
        <translation>Zimmer in der Buchungsliste</translation>
    </message>
    <message>
        <source>rooms too many</source>
        <translation>Zimmer zu viel</translation>
    </message>
    <message>
        <source>check</source>
        <comment>of a statement</comment>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>dieses Programm</translation>
    </message>
    <message>
        <source>window, threads and pictures</source>
        <translation>Fenster, Threads und Bilder</translation>
    </message>
    <message>
        <source>bars and lines</source>
        <translation>Balken und Linien</translation>
    </message>
    <message>
        <source>speaks with servers</source>
        <translation>spricht mit Servern</translation>
    </message>
    <message>
        <source>of PostgreSQL %1</source>
        <translation>aus PostgreSQL %1</translation>
    </message>
    <message>
        <source>reads what a statement does</source>
        <translation>liest, was eine Anweisung tut</translation>
    </message>
    <message>
        <source>the editor of strategies</source>
        <translation>der Editor für Strategien</translation>
    </message>
    <message>
        <source>files of kept races</source>
        <translation>Dateien aufbewahrter Rennen</translation>
    </message>
    <message>
        <source>errors in the source</source>
        <translation>Fehler im Quelltext</translation>
    </message>
    <message>
        <source>the font</source>
        <translation>die Schrift</translation>
    </message>
    <message>
        <source>the font of SQL</source>
        <translation>die Schrift für SQL</translation>
    </message>
    <message>
        <source>the font of signs that the others lack</source>
        <translation>die Schrift für Zeichen, die den anderen fehlen</translation>
    </message>
</context>
<context>
    <name>lastroom::AboutDialog</name>
    <message>
        <source>About Last Room</source>
        <translation>Über Last Room</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>Versionen &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Licence…</source>
        <translation>&amp;Lizenz …</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>Last Room %1</source>
        <translation>Last Room %1</translation>
    </message>
    <message>
        <source>Two people want the last room. Both look, both see it free, both book it: why, and what prevents it, on a real PostgreSQL.</source>
        <translation>Zwei Menschen wollen das letzte Zimmer. Beide sehen nach, beide finden es frei, beide buchen es: warum, und was es verhindert, auf einem echten PostgreSQL.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer, ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Besteht aus</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>for</source>
        <translation>wofür</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>The licence of Last Room</source>
        <translation>Die Lizenz von Last Room</translation>
    </message>
    <message>
        <source>The licence</source>
        <translation>Die Lizenz</translation>
    </message>
</context>
<context>
    <name>lastroom::ActLanes</name>
    <message>
        <source>Attempts and their statements</source>
        <translation>Versuche und ihre Anweisungen</translation>
    </message>
    <message>
        <source>1 room</source>
        <translation>1 Zimmer</translation>
    </message>
    <message>
        <source>%1 rooms</source>
        <translation>%1 Zimmer</translation>
    </message>
    <message>
        <source>Client %1 · %2</source>
        <translation>Client %1 · %2</translation>
    </message>
    <message>
        <source>One more booking is not drawn.</source>
        <translation>Eine weitere Buchung ist nicht eingezeichnet.</translation>
    </message>
    <message>
        <source>%1 more bookings are not drawn.</source>
        <translation>%1 weitere Buchungen sind nicht eingezeichnet.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1, %2: %3 to %4</source>
        <translation>%1, %2: %3 bis %4</translation>
    </message>
    <message>
        <source>This made its booking visible to others.</source>
        <translation>Damit wurde die Buchung für andere sichtbar.</translation>
    </message>
    <message>
        <source>On its answer the rooms were taken.</source>
        <translation>Auf die Antwort hierauf hin wurden die Zimmer genommen.</translation>
    </message>
    <message>
        <source>client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation>Zimmer</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>sent, ms</source>
        <translation>gesendet, ms</translation>
    </message>
    <message>
        <source>answered, ms</source>
        <translation>beantwortet, ms</translation>
    </message>
    <message>
        <source>part</source>
        <translation>Aufgabe</translation>
    </message>
</context>
<context>
    <name>lastroom::ActPanel</name>
    <message>
        <source>The overbooking before this one</source>
        <translation>Die Überbuchung vor dieser</translation>
    </message>
    <message>
        <source>The overbooking after this one (O)</source>
        <translation>Die Überbuchung nach dieser (O)</translation>
    </message>
    <message>
        <source>Open &amp;in Step through</source>
        <translation>Schritt für Schr&amp;itt</translation>
    </message>
    <message>
        <source>The same two, in this order, one statement at a time on a fresh row</source>
        <translation>Dieselben zwei in diesem Ablauf, Anweisung für Anweisung, auf einer frischen Zeile</translation>
    </message>
    <message>
        <source>Explore’s witness</source>
        <translation>Gegenbeispiel</translation>
    </message>
    <message>
        <source>The order with the fewest switches in which Explore finds that this strategy overbooks</source>
        <translation>Der Ablauf mit den wenigsten Wechseln, in dem diese Strategie laut Erkundung überbucht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>Back to the lines (Escape)</source>
        <translation>Zurück zu den Linien (Escape)</translation>
    </message>
    <message>
        <source>Previous overbooking</source>
        <translation>Vorige Überbuchung</translation>
    </message>
    <message>
        <source>Next overbooking</source>
        <translation>Nächste Überbuchung</translation>
    </message>
    <message>
        <source>Caught in the act: %1, %2 at %3 s (overbooking %4 of %5)</source>
        <translation>Auf frischer Tat ertappt: %1, %2 bei %3 s (Überbuchung %4 von %5)</translation>
    </message>
    <message>
        <source>There is no order of two for Step through: %1.</source>
        <translation>Für „Schritt für Schritt“ gibt es hier keinen Ablauf zu zweit: %1.</translation>
    </message>
</context>
<context>
    <name>lastroom::Activity</name>
    <message>
        <source>Exploring: %1, %2 schedules so far…</source>
        <translation>Erkundung: %1, bisher %2 Abläufe&#xa0;…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird aufgebaut&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing was explored</source>
        <translation>Nichts wurde erkundet</translation>
    </message>
    <message>
        <source>Explored %1 schedules, failed: partial</source>
        <translation>%1 Abläufe erkundet, fehlgeschlagen: unvollständig</translation>
    </message>
    <message>
        <source>Explored %1 schedules, stopped: partial</source>
        <translation>%1 Abläufe erkundet, angehalten: unvollständig</translation>
    </message>
    <message>
        <source>Explored %1 schedules in %2 s, bounded: partial</source>
        <translation>%1 Abläufe in %2 s erkundet, begrenzt: unvollständig</translation>
    </message>
    <message>
        <source>Explored %1 of %1 schedules in %2 s</source>
        <translation>%1 von %1 Abläufen in %2 s erkundet</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten&#xa0;…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
</context>
<context>
    <name>lastroom::CardText</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>racing</source>
        <translation>im Rennen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 of %2 reserved</source>
        <translation>%1 von %2 reserviert</translation>
    </message>
    <message>
        <source>no ledger</source>
        <translation>keine Buchungsliste</translation>
    </message>
    <message>
        <source>counted in the ledger</source>
        <translation>in der Buchungsliste gezählt</translation>
    </message>
    <message>
        <source>ledger agrees</source>
        <translation>Buchungsliste stimmt überein</translation>
    </message>
    <message>
        <source>ledger differs between hotels</source>
        <translation>Buchungsliste weicht bei einzelnen Hotels ab</translation>
    </message>
    <message>
        <source>ledger says %1</source>
        <translation>laut Buchungsliste %1</translation>
    </message>
    <message>
        <source>%1 bookings/s</source>
        <translation>%1 Buchungen/s</translation>
    </message>
    <message>
        <source>p95 %1 ms</source>
        <translation>p95 %1 ms</translation>
    </message>
    <message>
        <source>%1 conflicts</source>
        <translation>%1 Konflikte</translation>
    </message>
    <message>
        <source>%1 conflict</source>
        <translation>%1 Konflikt</translation>
    </message>
    <message>
        <source>%1 serialization failures</source>
        <translation>%1 Serialisierungsfehler</translation>
    </message>
    <message>
        <source>%1 serialization failure</source>
        <translation>%1 Serialisierungsfehler</translation>
    </message>
    <message>
        <source>%1 deadlocks</source>
        <translation>%1 Deadlocks</translation>
    </message>
    <message>
        <source>%1 deadlock</source>
        <translation>%1 Deadlock</translation>
    </message>
    <message>
        <source>%1 locks not available</source>
        <translation>%1 Sperren nicht verfügbar</translation>
    </message>
    <message>
        <source>%1 lock not available</source>
        <translation>%1 Sperre nicht verfügbar</translation>
    </message>
    <message>
        <source>%1 refused by a constraint</source>
        <translation>%1 von einem Constraint abgelehnt</translation>
    </message>
    <message>
        <source>%1 rolled back</source>
        <translation>%1 zurückgerollt</translation>
    </message>
    <message>
        <source>%1 connections lost</source>
        <translation>%1 Verbindungen verloren</translation>
    </message>
    <message>
        <source>%1 connection lost</source>
        <translation>%1 Verbindung verloren</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 unbekannt</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>%1 abgebrochen</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>nothing booked</source>
        <translation>nichts gebucht</translation>
    </message>
    <message>
        <source>1 room lost</source>
        <translation>1 Zimmer verloren</translation>
    </message>
    <message>
        <source>%1 rooms lost</source>
        <translation>%1 Zimmer verloren</translation>
    </message>
    <message>
        <source>%1 overbooked</source>
        <translation>%1 überbucht</translation>
    </message>
    <message>
        <source>hidden overbooking</source>
        <translation>verdeckte Überbuchung</translation>
    </message>
    <message>
        <source>ledger differs</source>
        <translation>Buchungsliste weicht ab</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>stockt</translation>
    </message>
    <message>
        <source>%1 bookings missing</source>
        <translation>fehlende Buchungen: %1</translation>
    </message>
    <message>
        <source>%1 bookings twice</source>
        <translation>doppelte Buchungen: %1</translation>
    </message>
    <message>
        <source>%1 booked and not told</source>
        <translation>%1 gebucht, aber nicht gemeldet</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>verbindet&#xa0;…</translation>
    </message>
    <message>
        <source>%1 locked</source>
        <translation>%1 gesperrt</translation>
    </message>
</context>
<context>
    <name>lastroom::ChallengePanel</name>
    <message>
        <source>&amp;Try it</source>
        <translation>Aus&amp;probieren</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Hi&amp;nt</source>
        <translation>Hin&amp;weis</translation>
    </message>
    <message>
        <source>Open &amp;in Step through</source>
        <translation>&amp;In „Schritt für Schritt“ öffnen</translation>
    </message>
    <message>
        <source>Isolation level</source>
        <translation>Isolationsstufe</translation>
    </message>
    <message>
        <source>Take the last card away (Backspace)</source>
        <translation>Die letzte Karte wegnehmen (Rücktaste)</translation>
    </message>
    <message>
        <source>Hi&amp;nt %1 of 3</source>
        <translation>Hin&amp;weis %1 von 3</translation>
    </message>
    <message>
        <source>Solved, with %1.</source>
        <translation>Gelöst: %1.</translation>
    </message>
    <message>
        <source>Not yet: %1.</source>
        <translation>Noch nicht: %1.</translation>
    </message>
    <message>
        <source>, and </source>
        <translation>, und </translation>
    </message>
    <message>
        <source> %1 did not run: that attempt had ended.</source>
        <translation> Nicht ausgeführt: %1, denn dieser Versuch war schon beendet.</translation>
    </message>
    <message>
        <source>Looking for par…</source>
        <translation>Par wird gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Par: %1, the fewest that Explore finds.</source>
        <translation>Par: %1, weniger findet auch die Erkundung nicht.</translation>
    </message>
    <message>
        <source>Explore finds no order that reaches this: it cannot be solved.</source>
        <translation>Die Erkundung findet keinen Ablauf, der das erreicht: Die Aufgabe ist nicht lösbar.</translation>
    </message>
    <message>
        <source>Par is not known.</source>
        <translation>Par ist nicht bekannt.</translation>
    </message>
    <message>
        <source> Your best: %1.</source>
        <translation> Ihre Bestleistung: %1.</translation>
    </message>
</context>
<context>
    <name>lastroom::ComparisonDialog</name>
    <message>
        <source>Two races, base and new</source>
        <translation>Zwei Rennen, Basis und neu</translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <translation>&amp;Tauschen</translation>
    </message>
    <message>
        <source>What is new becomes the base</source>
        <translation>Das neue Rennen wird zur Basis</translation>
    </message>
    <message>
        <source>Save a &amp;figure…</source>
        <translation>&amp;Abbildung speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Base: %1
New: %2</source>
        <translation>Basis: %1
Neu: %2</translation>
    </message>
</context>
<context>
    <name>lastroom::ConnectionPanel</name>
    <message>
        <source>Where the connections’ time went</source>
        <translation>Wo die Zeit der Verbindungen blieb</translation>
    </message>
    <message>
        <source>Run a race to see it; while one runs nothing is drawn here</source>
        <translation>Nach einem Rennen ist es hier zu sehen; solange eines läuft, wird hier nichts gezeichnet</translation>
    </message>
    <message>
        <source>&lt;p&gt;Worked out from when each statement was sent and answered: a statement waits while another connection has the lock on the hotel’s row. Where statements commit by themselves, and inside of functions, waiting does not show and counts as work.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Berechnet daraus, wann jede Anweisung gesendet und beantwortet wurde: Eine Anweisung wartet, solange eine andere Verbindung die Sperre auf der Zeile des Hotels hält. Wo Anweisungen von selbst festschreiben und innerhalb von Funktionen ist das Warten nicht zu erkennen und zählt als Arbeit.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Race whose connections are shown</source>
        <translation>Rennen, dessen Verbindungen gezeigt werden</translation>
    </message>
</context>
<context>
    <name>lastroom::ConnectionStrips</name>
    <message>
        <source>Where the connections’ time went</source>
        <translation>Wo die Zeit der Verbindungen blieb</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>ruht</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>sieht nach</translation>
    </message>
    <message>
        <source>waiting for a lock</source>
        <translation>wartet auf eine Sperre</translation>
    </message>
    <message>
        <source>working</source>
        <translation>arbeitet</translation>
    </message>
    <message>
        <source>between statements</source>
        <translation>zwischen Anweisungen</translation>
    </message>
    <message>
        <source>holds %1</source>
        <translation>hält %1</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>All: %1</source>
        <translation>Alle: %1</translation>
    </message>
    <message>
        <source>Connection %1: %2</source>
        <translation>Verbindung %1: %2</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>%1, %</source>
        <translation>%1, %</translation>
    </message>
    <message>
        <source>holds now</source>
        <translation>hält jetzt</translation>
    </message>
</context>
<context>
    <name>lastroom::ExplorationDelegate</name>
    <message>
        <source>no counterexample so far</source>
        <translation>bisher kein Gegenbeispiel</translation>
    </message>
</context>
<context>
    <name>lastroom::ExplorationPanel</name>
    <message>
        <source>Statements &amp;overlap</source>
        <translation>Anweisungen überlap&amp;pen</translation>
    </message>
    <message>
        <source>Every &amp;level</source>
        <translation>Jede St&amp;ufe</translation>
    </message>
    <message>
        <source>&lt;p&gt;Where every statement commits by itself, another client’s statement can begin between a statement and its commit. Taken as two moves, orders are seen that a race has and whole statements hide.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Wo jede Anweisung von selbst festschreibt, kann zwischen einer Anweisung und ihrem Commit die eines anderen Clients beginnen. Als zwei Züge betrachtet, zeigen sich Abläufe, die in einem Rennen vorkommen und die ganze Anweisungen verbergen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Explores the same steps at none, read committed, repeatable read and serializable, whatever their file says.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Erkundet dieselben Schritte ohne Isolationsstufe (none), mit read committed, repeatable read und serializable, was auch immer ihre Datei sagt.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Explore only %1</source>
        <translation>Nur %1 erkunden</translation>
    </message>
    <message>
        <source>Every order of %1 clients’ statements</source>
        <translation>Jeder Ablauf der Anweisungen von %1 Clients</translation>
    </message>
</context>
<context>
    <name>lastroom::ExplorationTable</name>
    <message>
        <source>What exploring each strategy found</source>
        <translation>Was die Erkundung jeder Strategie ergab</translation>
    </message>
</context>
<context>
    <name>lastroom::ExplorationTableModel</name>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>A way to book rooms: the same file that is raced and stepped through.</source>
        <translation>Eine Art, Zimmer zu buchen: dieselbe Datei, die ins Rennen geschickt und Schritt für Schritt ausgeführt wird.</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Abläufe</translation>
    </message>
    <message>
        <source>Orders in which the clients can issue their statements, run on the server: one of each kind, where they differ only by who is called Alice. Locks forbid some: who waits cannot go on.</source>
        <translation>Reihenfolgen, in denen die Clients ihre Anweisungen absetzen können, auf dem Server ausgeführt: je eine von denen, die sich nur darin unterscheiden, wer Alice heißt. Sperren schließen manche aus: Wer wartet, kann nicht weitermachen.</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Plain green: safe. Hatched vermilion: overbooked. Dotted amber: the ledger differs. Lined grey: nobody booked, somebody waits for ever, or a statement failed. Empty: not run.</source>
        <translation>Einfarbig grün: sicher. Schraffiert zinnoberrot: überbucht. Gepunktet bernsteingelb: Die Buchungsliste weicht ab. Liniert grau: Niemand hat gebucht, jemand wartet für immer, oder eine Anweisung ist fehlgeschlagen. Leer: nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>No room was sold twice, counter and ledger agree, somebody booked, and every attempt ended as an attempt may.</source>
        <translation>Kein Zimmer wurde doppelt verkauft, Zähler und Buchungsliste stimmen überein, jemand hat gebucht, und jeder Versuch endete so, wie ein Versuch enden darf.</translation>
    </message>
    <message>
        <source>Overbooked</source>
        <translation>Überbucht</translation>
    </message>
    <message>
        <source>More rooms were sold than contracted: by the ledger, or by the counter where only that is kept. One such order is enough: some day it will happen.</source>
        <translation>Es wurden mehr Zimmer verkauft als vereinbart: laut Buchungsliste oder, wo nur der Zähler geführt wird, laut Zähler. Ein einziger solcher Ablauf genügt: Irgendwann tritt er ein.</translation>
    </message>
    <message>
        <source>Ledger differs</source>
        <translation>Buchungsliste weicht ab</translation>
    </message>
    <message>
        <source>Nobody was sold a room twice, but the counter and the sum of the reservations disagree.</source>
        <translation>Kein Zimmer wurde doppelt verkauft, aber der Zähler und die Summe der Reservierungen stimmen nicht überein.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Nobody booked, or somebody waits for ever for what nobody gives back, or a statement failed as no strategy means to.</source>
        <translation>Niemand hat gebucht, oder jemand wartet ewig auf etwas, das niemand freigibt, oder eine Anweisung scheiterte auf eine Weise, die keine Strategie vorsieht.</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Somebody was told “sold out” although in the end there were rooms enough for them. That is no failure: nothing is sold twice.</source>
        <translation>Jemand bekam „ausgebucht“ zu hören, obwohl am Ende genug Zimmer für ihn da waren. Das ist kein Fehler: Nichts wird doppelt verkauft.</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Gewartet</translation>
    </message>
    <message>
        <source>A statement had to wait for a lock that another client held until its transaction ended.</source>
        <translation>Eine Anweisung musste auf eine Sperre warten, die ein anderer Client bis zum Ende seiner Transaktion hielt.</translation>
    </message>
    <message>
        <source>Conflicted</source>
        <translation>In Konflikt</translation>
    </message>
    <message>
        <source>An attempt found that the row had changed since it was read, and gave up instead of booking.</source>
        <translation>Ein Versuch stellte fest, dass sich die Zeile seit dem Lesen geändert hatte, und gab auf, statt zu buchen.</translation>
    </message>
    <message>
        <source>Serialization failures</source>
        <translation>Serialisierungsfehler</translation>
    </message>
    <message>
        <source>PostgreSQL refused a transaction with SQLSTATE 40001, because no order of whole transactions explains what it read and wrote.</source>
        <translation>PostgreSQL wies eine Transaktion mit SQLSTATE 40001 ab, weil keine Reihenfolge ganzer Transaktionen erklärt, was sie gelesen und geschrieben hat.</translation>
    </message>
    <message>
        <source>Deadlocks</source>
        <translation>Deadlocks</translation>
    </message>
    <message>
        <source>Clients waited for each other in a circle; PostgreSQL ended one of them with SQLSTATE 40P01.</source>
        <translation>Clients warteten im Kreis aufeinander; PostgreSQL brach einen von ihnen mit SQLSTATE 40P01 ab.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>“No counterexample” is not a proof: it holds for this number of clients, rooms and statements, on this server.</source>
        <translation>„Kein Gegenbeispiel“ ist kein Beweis: Es gilt für diese Zahl von Clients, Zimmern und Anweisungen, auf diesem Server.</translation>
    </message>
    <message>
        <source>   at %1</source>
        <translation>   mit %1</translation>
    </message>
    <message>
        <source>%1 were run; each of the others differs from one of them only by who is called Alice</source>
        <translation>%1 wurden ausgeführt; jeder der übrigen unterscheidet sich von einem davon nur darin, wer Alice heißt</translation>
    </message>
</context>
<context>
    <name>lastroom::ExplorePage</name>
    <message>
        <source>&amp;Explore</source>
        <translation>&amp;Erkunden</translation>
    </message>
    <message>
        <source>Every order in which the statements can run</source>
        <translation>Jeder Ablauf, in dem die Anweisungen ausgeführt werden können</translation>
    </message>
    <message>
        <source>&amp;Explore every order</source>
        <translation>&amp;Jeden Ablauf erkunden</translation>
    </message>
    <message>
        <source>Explore every order</source>
        <translation>Jeden Ablauf erkunden</translation>
    </message>
    <message>
        <source>every statement ran on its own PostgreSQL connection</source>
        <translation>jede Anweisung lief auf ihrer eigenen PostgreSQL-Verbindung</translation>
    </message>
    <message>
        <source>%1 · PostgreSQL %2</source>
        <translation>%1 · PostgreSQL %2</translation>
    </message>
    <message>
        <source>Save &amp;evidence…</source>
        <translation>&amp;Belegseite speichern&#xa0;…</translation>
    </message>
    <message>
        <source>One page for a browser: what became of every order, the lanes of the one that is shown, and the data</source>
        <translation>Eine Seite für den Browser: was aus jedem Ablauf wurde, die Bahnen des gezeigten Ablaufs und die Daten</translation>
    </message>
    <message>
        <source>Save evidence</source>
        <translation>Belegseite speichern</translation>
    </message>
    <message>
        <source>Pages (*.html)</source>
        <translation>Seiten (*.html)</translation>
    </message>
</context>
<context>
    <name>lastroom::ExploreText</name>
    <message>
        <source>%1 (partial)</source>
        <comment>a verdict</comment>
        <translation>%1 (unvollständig)</translation>
    </message>
    <message>
        <source>no counterexample</source>
        <translation>kein Gegenbeispiel</translation>
    </message>
    <message>
        <source>no counterexample so far</source>
        <translation>bisher kein Gegenbeispiel</translation>
    </message>
    <message>
        <source>%1 %, %2 s left</source>
        <translation>%1 %, noch %2 s</translation>
    </message>
    <message>
        <source>exploring, %1 %</source>
        <translation>erkundet, %1 %</translation>
    </message>
    <message>
        <source>waits its turn</source>
        <translation>noch nicht an der Reihe</translation>
    </message>
    <message>
        <source>not explored</source>
        <translation>nicht erkundet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Stopped: the %1 schedules are a part of all there are.</source>
        <translation>Angehalten: Die %1 Abläufe sind nur ein Teil aller möglichen.</translation>
    </message>
    <message>
        <source>Failed: %1. The %2 schedules are a part of all there are.</source>
        <translation>Fehlgeschlagen: %1. Die %2 Abläufe sind nur ein Teil aller möglichen.</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>es wurde kein Grund genannt</translation>
    </message>
    <message>
        <source>Partial: schedules with more than %1 switches were left out.</source>
        <translation>Unvollständig: Abläufe mit mehr als %1 Wechseln wurden ausgelassen.</translation>
    </message>
    <message>
        <source>ledger differs: %1 / %2</source>
        <comment>reserved, ledger</comment>
        <translation>Buchungsliste weicht ab: %1 / %2</translation>
    </message>
    <message>
        <source>a statement failed</source>
        <translation>eine Anweisung scheiterte</translation>
    </message>
    <message>
        <source>nobody booked</source>
        <translation>niemand gebucht</translation>
    </message>
    <message>
        <source>somebody waits for ever</source>
        <translation>jemand wartet ewig</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>ledger %1 of %2</source>
        <translation>Buchungsliste %1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 reserved</source>
        <translation>%1 von %2 reserviert</translation>
    </message>
    <message>
        <source>serial</source>
        <translation>seriell</translation>
    </message>
    <message>
        <source>waited</source>
        <translation>gewartet</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>deadlock</source>
        <translation>Deadlock</translation>
    </message>
    <message>
        <source>turned away</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a strategy, an isolation level</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>gebucht</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>ausgebucht</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>verweigert</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>wartet auf %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>1 room left</source>
        <translation>noch 1 Zimmer frei</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms left</source>
        <translation>
            <numerusform>noch %n Zimmer frei</numerusform>
            <numerusform>noch %n Zimmer frei</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, each wants %2</source>
        <translation>%1, jeder will %2</translation>
    </message>
    <message>
        <source>%1, statements overlap</source>
        <translation>%1, Anweisungen überlappen sich</translation>
    </message>
    <message>
        <source>1 switch</source>
        <translation>1 Wechsel</translation>
    </message>
    <message numerus="yes">
        <source>%n switches</source>
        <translation>
            <numerusform>%n Wechsel</numerusform>
            <numerusform>%n Wechsel</numerusform>
        </translation>
    </message>
    <message>
        <source> so far</source>
        <translation> (bisher)</translation>
    </message>
    <message>
        <source>%1: the fewest after which the ledger differs%2</source>
        <translation>%1: die kleinste Zahl, nach der die Buchungsliste abweicht%2</translation>
    </message>
    <message>
        <source>%1: the fewest in which nobody books%2</source>
        <translation>%1: die kleinste Zahl, bei der niemand bucht%2</translation>
    </message>
    <message>
        <source>%1: the fewest after which somebody waits for ever%2</source>
        <translation>%1: die kleinste Zahl, nach der jemand ewig wartet%2</translation>
    </message>
    <message>
        <source>%1: the fewest in which a statement fails%2</source>
        <translation>%1: die kleinste Zahl, bei der eine Anweisung scheitert%2</translation>
    </message>
    <message>
        <source>%1: the fewest that overbook%2</source>
        <translation>%1: die kleinste Zahl, bei der überbucht wird%2</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reserviert</translation>
    </message>
    <message>
        <source>ledger</source>
        <translation>Buchungsliste</translation>
    </message>
</context>
<context>
    <name>lastroom::ExploreTools</name>
    <message>
        <source>Explore</source>
        <translation>Erkunden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Run every order of the clients’ statements, for every strategy (F5), or only for the one that is chosen in the table (Ctrl+F5)</source>
        <translation>Jeden Ablauf der Anweisungen der Clients ausführen: für jede Strategie (F5) oder nur für die in der Tabelle gewählte (Strg+F5)</translation>
    </message>
    <message>
        <source>Stop exploring</source>
        <translation>Erkundung anhalten</translation>
    </message>
    <message>
        <source>Stop; what was found so far stays (Esc)</source>
        <translation>Anhalten; was bisher gefunden wurde, bleibt (Esc)</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>How many clients book at once, each with its own connection, one attempt each. Two show most faults; some need a third. With every client the number of orders multiplies.</source>
        <translation>Wie viele Clients gleichzeitig buchen, jeder auf eigener Verbindung, jeder mit einem Versuch. Zwei zeigen die meisten Fehler; manche brauchen einen dritten. Mit jedem Client vervielfacht sich die Zahl der Abläufe.</translation>
    </message>
    <message>
        <source>Most switches</source>
        <translation>Wechsel höchstens</translation>
    </message>
    <message>
        <source>Leaves out the orders in which another client goes on more often than that. Many clients or many statements have hundreds of thousands of orders, but nearly every fault shows in one with few switches. A bound makes the result partial.</source>
        <translation>Lässt die Abläufe aus, in denen öfter als so ein anderer Client weitermacht. Bei vielen Clients oder vielen Anweisungen gibt es Hunderttausende Abläufe, aber fast jeder Fehler zeigt sich schon in einem mit wenigen Wechseln. Mit einer Schranke ist das Ergebnis unvollständig.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Clients: </source>
        <translation>Clients: </translation>
    </message>
    <message>
        <source>Most switches: </source>
        <translation>Wechsel höchstens: </translation>
    </message>
    <message>
        <source>Switches: </source>
        <translation>Wechsel: </translation>
    </message>
</context>
<context>
    <name>lastroom::FigureActions</name>
    <message>
        <source>Save a &amp;figure…</source>
        <translation>&amp;Abbildung speichern&#xa0;…</translation>
    </message>
    <message>
        <source>A picture for paper or a slide, with where it comes from</source>
        <translation>Ein Bild für Papier oder Folie, mit Herkunftsangabe</translation>
    </message>
    <message>
        <source>&amp;Copy the figure</source>
        <translation>Abbildung &amp;kopieren</translation>
    </message>
    <message>
        <source>As a picture, and as SVG for programs that take that</source>
        <translation>Als Bild und als SVG für Programme, die das annehmen</translation>
    </message>
</context>
<context>
    <name>lastroom::FigureDialog</name>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>Bildunte&amp;rschrift</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Text as &amp;outlines (SVG)</source>
        <translation>Text als &amp;Umrisse (SVG)</translation>
    </message>
    <message>
        <source>Save a figure</source>
        <translation>Abbildung speichern</translation>
    </message>
    <message>
        <source>Column, 88 mm wide</source>
        <translation>Spalte, 88 mm breit</translation>
    </message>
    <message>
        <source>Page, 180 mm wide</source>
        <translation>Seite, 180 mm breit</translation>
    </message>
    <message>
        <source>Slide, 16:9</source>
        <translation>Folie, 16:9</translation>
    </message>
    <message>
        <source>Width and height</source>
        <translation>Breite und Höhe</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>&amp;Figure:</source>
        <translation>&amp;Abbildung:</translation>
    </message>
    <message>
        <source>&amp;Page:</source>
        <translation>&amp;Seite:</translation>
    </message>
    <message>
        <source>&amp;Width:</source>
        <translation>&amp;Breite:</translation>
    </message>
    <message>
        <source>&amp;Height:</source>
        <translation>&amp;Höhe:</translation>
    </message>
    <message>
        <source>Te&amp;xt:</source>
        <translation>Te&amp;xt:</translation>
    </message>
    <message>
        <source>P&amp;ixels (PNG):</source>
        <translation>P&amp;ixel (PNG):</translation>
    </message>
    <message>
        <source>Looks the same where the font is missing, and cannot be searched</source>
        <translation>Sieht auch dort gleich aus, wo die Schrift fehlt, lässt sich aber nicht durchsuchen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>where it comes from</source>
        <translation>woher sie stammt</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Speichern u&amp;nter&#xa0;…</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>As a picture, and as SVG for programs that take that</source>
        <translation>Als Bild und als SVG für Programme, die das annehmen</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>; text of %1 pt, as a larger one has no room on this page</source>
        <translation>; Schrift in %1 pt, da eine größere auf dieser Seite keinen Platz hat</translation>
    </message>
    <message>
        <source>SVG (*.svg);;PDF (*.pdf);;PNG (*.png);;CSV, the figures (*.csv)</source>
        <translation>SVG (*.svg);;PDF (*.pdf);;PNG (*.png);;CSV, die Zahlen (*.csv)</translation>
    </message>
</context>
<context>
    <name>lastroom::FindBar</name>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorheriges</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächstes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>lastroom::FrameTableModel</name>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Hotel</translation>
    </message>
    <message>
        <source>Contracted</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Buchungsliste</translation>
    </message>
    <message>
        <source>Overbooked</source>
        <translation>Überbucht</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
</context>
<context>
    <name>lastroom::HotelBarChart</name>
    <message>
        <source>Reserved against contracted rooms</source>
        <translation>Reservierte und vereinbarte Zimmer im Vergleich</translation>
    </message>
    <message>
        <source>Run a race to see how many rooms each strategy sells in each hotel</source>
        <translation>Starten Sie ein Rennen, um zu sehen, wie viele Zimmer jede Strategie in jedem Hotel verkauft</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>overbooked</source>
        <translation>überbucht</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reserviert</translation>
    </message>
    <message>
        <source>contracted</source>
        <translation>vereinbart</translation>
    </message>
    <message>
        <source>base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>%1: %2 of %3 rooms reserved, %4 overbooked.</source>
        <translation>%1: %2 von %3 Zimmern reserviert, %4 überbucht.</translation>
    </message>
    <message>
        <source>strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>hotel</source>
        <translation>Hotel</translation>
    </message>
    <message>
        <source>ledger</source>
        <translation>Buchungsliste</translation>
    </message>
    <message>
        <source>base, reserved and locked</source>
        <translation>Basis, reserviert und gesperrt</translation>
    </message>
    <message>
        <source>Click the red part to see how it came about</source>
        <translation>Klicken Sie auf den roten Teil, um zu sehen, wie es dazu kam</translation>
    </message>
    <message>
        <source>overbooked, above %1 times as tall</source>
        <extracomment>In the legend; the same rooms are drawn a second time above. %1 is a number such as 12</extracomment>
        <translation>überbucht, oben %1-mal so hoch</translation>
    </message>
</context>
<context>
    <name>lastroom::HotelDelegate</name>
    <message>
        <source>Name of the hotel</source>
        <translation>Name des Hotels</translation>
    </message>
    <message>
        <source>Contracted rooms</source>
        <translation>Vereinbarte Zimmer</translation>
    </message>
    <message>
        <source>Locked rooms</source>
        <translation>Gesperrte Zimmer</translation>
    </message>
</context>
<context>
    <name>lastroom::InventoryModel</name>
    <message>
        <source>Hotel</source>
        <translation>Hotel</translation>
    </message>
    <message>
        <source>Contracted</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>The clients look through the hotels in the order of their names.</source>
        <translation>Die Clients gehen die Hotels in der Reihenfolge ihrer Namen durch.</translation>
    </message>
    <message>
        <source>Rooms the event may sell in the hotel. One more is overbooked.</source>
        <translation>Zimmer, die die Veranstaltung im Hotel verkaufen darf. Eines mehr ist überbucht.</translation>
    </message>
    <message>
        <source>Contracted rooms that are held back: nobody may book them.</source>
        <translation>Vereinbarte Zimmer, die zurückgehalten werden: Niemand darf sie buchen.</translation>
    </message>
    <message>
        <source>rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>contracted rooms of %1</source>
        <translation>vereinbarte Zimmer von %1</translation>
    </message>
    <message>
        <source>locked rooms of %1</source>
        <translation>gesperrte Zimmer von %1</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message numerus="yes">
        <source>remove %n hotels</source>
        <translation>
            <numerusform>%n Hotel entfernen</numerusform>
            <numerusform>%n Hotels entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>rename the event</source>
        <translation>Veranstaltung umbenennen</translation>
    </message>
</context>
<context>
    <name>lastroom::InventoryPanel</name>
    <message>
        <source>Hotels</source>
        <translation>Hotels</translation>
    </message>
    <message>
        <source>The hotels of the event with their contracted and locked rooms. Insert adds one, Delete removes them.</source>
        <translation>Die Hotels der Veranstaltung mit ihren vereinbarten und gesperrten Zimmern. Einfg fügt eines hinzu, Entf entfernt sie.</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Inventory — event “%1”</source>
        <translation>Zimmerbestand – Veranstaltung „%1“</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Name der Veranstaltung</translation>
    </message>
    <message>
        <source>Click to rename the event.</source>
        <translation>Klicken Sie, um die Veranstaltung umzubenennen.</translation>
    </message>
    <message>
        <source>Add a hotel</source>
        <translation>Hotel hinzufügen</translation>
    </message>
    <message>
        <source>Add a hotel (Insert). The event sells rooms in 1 to %1 hotels.</source>
        <translation>Hotel hinzufügen (Einfg). Die Veranstaltung verkauft Zimmer in 1 bis %1 Hotels.</translation>
    </message>
    <message>
        <source>Remove the selected hotels</source>
        <translation>Ausgewählte Hotels entfernen</translation>
    </message>
    <message>
        <source>Remove the selected hotels (Delete).</source>
        <translation>Ausgewählte Hotels entfernen (Entf).</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>lastroom::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>lastroom::LabelledChoice</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lastroom::LearnPage</name>
    <message>
        <source>&amp;Learn</source>
        <translation>&amp;Lernen</translation>
    </message>
    <message>
        <source>Lessons, challenges, what people say, and words</source>
        <translation>Lektionen, Aufgaben, was man so sagt, und Begriffe</translation>
    </message>
    <message>
        <source>What there is to learn</source>
        <translation>Was es zu lernen gibt</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>What people say</source>
        <translation>Was man so sagt</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>T&amp;ry it</source>
        <translation>Aus&amp;probieren</translation>
    </message>
    <message>
        <source>%1 of %2 lessons done · %3 of %4 challenges solved</source>
        <translation>%1 von %2 Lektionen erledigt · %3 von %4 Aufgaben gelöst</translation>
    </message>
</context>
<context>
    <name>lastroom::LessonBar</name>
    <message>
        <source>What this step asks for (F5)</source>
        <translation>Was dieser Schritt verlangt (F5)</translation>
    </message>
    <message>
        <source>A&amp;gain</source>
        <translation>No&amp;ch einmal</translation>
    </message>
    <message>
        <source>This step from its beginning</source>
        <translation>Diesen Schritt von Anfang an</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>Der vorige Schritt</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>Der nächste Schritt</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Verlassen</translation>
    </message>
    <message>
        <source>To where you were; the lesson goes on from here another time</source>
        <translation>Dorthin zurück, wo Sie waren; die Lektion geht ein andermal hier weiter</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 von %3</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertig</translation>
    </message>
</context>
<context>
    <name>lastroom::LessonGuide</name>
    <message>
        <source>&amp;Run the race</source>
        <translation>Rennen st&amp;arten</translation>
    </message>
    <message>
        <source>Run &amp;every order</source>
        <translation>&amp;Jeden Ablauf ausführen</translation>
    </message>
    <message>
        <source>That is another order than the one of this step, and worth a look by itself. “Again” begins the step anew.</source>
        <translation>Das ist ein anderer Ablauf als der dieses Schritts und für sich einen Blick wert. „Noch einmal“ beginnt den Schritt von vorn.</translation>
    </message>
    <message>
        <source>%1: %2 too many of %3, %4 bookings a second</source>
        <translation>%1: %2 zu viel von %3, %4 Buchungen pro Sekunde</translation>
    </message>
    <message>
        <source>, %1 attempts for nothing</source>
        <translation>, %1 vergebliche Versuche</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 orders sell the room twice</source>
        <translation>%1: %2 von %3 Abläufen verkaufen das Zimmer doppelt</translation>
    </message>
    <message>
        <source>, %1 end with 40001</source>
        <translation>, %1 enden mit 40001</translation>
    </message>
</context>
<context>
    <name>lastroom::LessonPanel</name>
    <message>
        <source>From the &amp;beginning</source>
        <translation>Von vo&amp;rn</translation>
    </message>
    <message>
        <source>%1 steps, about five minutes.</source>
        <translation>%1 Schritte, etwa fünf Minuten.</translation>
    </message>
    <message>
        <source>%1 of %2 steps done.</source>
        <translation>%1 von %2 Schritten erledigt.</translation>
    </message>
    <message>
        <source>All %1 steps done.</source>
        <translation>Alle %1 Schritte erledigt.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>Beg&amp;innen</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>Noch ein&amp;mal</translation>
    </message>
</context>
<context>
    <name>lastroom::LevelPanel</name>
    <message>
        <source>At every level</source>
        <translation>Auf jeder Stufe</translation>
    </message>
    <message>
        <source>Run at every &amp;level</source>
        <translation>A&amp;usführen</translation>
    </message>
    <message>
        <source>&lt;p&gt;The same steps at none, read committed, repeatable read and serializable: every order of two clients who want the last room&lt;/p&gt;</source>
        <translation>&lt;p&gt;Dieselben Schritte ohne Transaktion (none), mit read committed, repeatable read und serializable: jeder Ablauf zweier Clients, die das letzte Zimmer wollen&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Orders at every isolation level</source>
        <translation>Abläufe auf jeder Isolationsstufe</translation>
    </message>
    <message>
        <source>level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>overbook</source>
        <translation>überbuchen</translation>
    </message>
    <message>
        <source>other</source>
        <translation>sonstige</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>lastroom::LoadPanel</name>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source> ms</source>
        <comment>after a number</comment>
        <translation> ms</translation>
    </message>
    <message>
        <source> s</source>
        <comment>after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Connections of each server</source>
        <translation>Verbindungen je Server</translation>
    </message>
    <message>
        <source>Rooms per booking, at least</source>
        <translation>Zimmer pro Buchung, mindestens</translation>
    </message>
    <message>
        <source>Rooms per booking, at most</source>
        <translation>Zimmer pro Buchung, höchstens</translation>
    </message>
    <message>
        <source>Client pause, at least, in ms</source>
        <translation>Pause der Clients, mindestens, in ms</translation>
    </message>
    <message>
        <source>Client pause, at most, in ms</source>
        <translation>Pause der Clients, höchstens, in ms</translation>
    </message>
    <message>
        <source>Delay after check, in ms</source>
        <translation>Verzögerung nach dem Nachsehen, in ms</translation>
    </message>
    <message>
        <source>Network round trip, in ms</source>
        <translation>Netzwerk-Umlaufzeit, in ms</translation>
    </message>
    <message>
        <source>Attempts that crash, in percent</source>
        <translation>Versuche, die abstürzen, in Prozent</translation>
    </message>
    <message>
        <source>Attempts whose COMMIT is not answered, in percent</source>
        <translation>Versuche, deren COMMIT unbeantwortet bleibt, in Prozent</translation>
    </message>
    <message>
        <source>Tries after the first</source>
        <translation>Versuche nach dem ersten</translation>
    </message>
    <message>
        <source>never again</source>
        <translation>kein weiterer</translation>
    </message>
    <message>
        <source>Duration in seconds</source>
        <translation>Dauer in Sekunden</translation>
    </message>
    <message>
        <source>until sold out</source>
        <translation>bis ausgebucht</translation>
    </message>
    <message>
        <source>Seconds without a booking</source>
        <translation>Sekunden ohne Buchung</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>First available</source>
        <translation>Erstes freies</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>Hotel choice</source>
        <translation>Hotelwahl</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Nacheinander</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <source>Run strategies</source>
        <translation>Strategien ausführen</translation>
    </message>
    <message>
        <source>&amp;Clients</source>
        <translation>&amp;Clients</translation>
    </message>
    <message>
        <source>Customers who book again and again until nothing is left. They wait for a free connection, so many clients on few connections race less than they seem to.</source>
        <translation>Kunden, die immer wieder buchen, bis nichts mehr übrig ist. Sie warten auf eine freie Verbindung; viele Clients auf wenigen Verbindungen laufen also weniger um die Wette, als es scheint.</translation>
    </message>
    <message>
        <source>Servers × c&amp;onnections</source>
        <translation>Server × V&amp;erbindungen</translation>
    </message>
    <message>
        <source>Running copies of the booking service, and the database sessions in the pool of each. Only sessions race: a small pool hides concurrency, a second server brings it back.</source>
        <translation>Laufende Instanzen des Buchungsdienstes und die Datenbanksitzungen im Pool jeder Instanz. Nur Sitzungen laufen um die Wette: Ein kleiner Pool verbirgt die Nebenläufigkeit, ein zweiter Server bringt sie zurück.</translation>
    </message>
    <message>
        <source>Rooms per &amp;booking</source>
        <translation>Zimmer pr&amp;o Buchung</translation>
    </message>
    <message>
        <source>A client asks for so many rooms, but never for more than it has just read as available. Larger bookings overbook by more.</source>
        <translation>So viele Zimmer verlangt ein Client, aber nie mehr, als er gerade als verfügbar gelesen hat. Größere Buchungen überbuchen um mehr.</translation>
    </message>
    <message>
        <source>Client &amp;pause</source>
        <translation>Client-&amp;Pause</translation>
    </message>
    <message>
        <source>How long a client rests between its requests. The shorter, the more clients look at the same rooms at the same time.</source>
        <translation>Wie lange ein Client zwischen seinen Anfragen ruht. Je kürzer, desto mehr Clients sehen zur selben Zeit nach denselben Zimmern.</translation>
    </message>
    <message>
        <source>&amp;Delay after check</source>
        <translation>&amp;Verzögerung nach Nachsehen</translation>
    </message>
    <message>
        <source>Time between a strategy’s first step and its second, inside the transaction where there is one. It widens the window between look and act, in which what was read goes out of date; and it holds every lock longer.</source>
        <translation>Zeit zwischen dem ersten und dem zweiten Schritt einer Strategie, innerhalb der Transaktion, wo es eine gibt. Sie verbreitert die Lücke zwischen Nachsehen und Handeln, in der das Gelesene veraltet; und jede Sperre wird länger gehalten.</translation>
    </message>
    <message>
        <source>R&amp;andom seed</source>
        <translation>Startwer&amp;t</translation>
    </message>
    <message>
        <source>The same seed makes the same requests for every strategy. The order in which the server runs them is not drawn from it, so two races still differ.</source>
        <translation>Derselbe Startwert ergibt für jede Strategie dieselben Anfragen. Die Reihenfolge, in der der Server sie ausführt, hängt nicht von ihm ab; zwei Rennen unterscheiden sich also trotzdem.</translation>
    </message>
    <message>
        <source>More settings of the load</source>
        <translation>Weitere Einstellungen der Last</translation>
    </message>
    <message>
        <source>Networ&amp;k round trip</source>
        <translation>Netz&amp;werk-Umlaufzeit</translation>
    </message>
    <message>
        <source>Time before every statement and commit, as over a network. Who holds a lock holds it for every round trip until COMMIT: few statements under a lock pay here.</source>
        <translation>Zeit vor jeder Anweisung und jedem Commit, wie über ein Netzwerk. Wer eine Sperre hält, hält sie für jeden Umlauf bis zum COMMIT: Hier zahlen sich wenige Anweisungen unter einer Sperre aus.</translation>
    </message>
    <message>
        <source>Mi&amp;x of clients</source>
        <translation>M&amp;ischung der Clients</translation>
    </message>
    <message>
        <source>A share of the clients that books by another strategy, on the same rows. A protocol protects only those who keep it.</source>
        <translation>Ein Anteil der Clients, der nach einer anderen Strategie bucht, auf denselben Zeilen. Ein Protokoll schützt nur die, die sich daran halten.</translation>
    </message>
    <message>
        <source>Crashes</source>
        <translation>Abstürze</translation>
    </message>
    <message>
        <source>In this share of the attempts the connection is closed between two statements, as when a program dies. A transaction leaves nothing; what had committed by itself stays.</source>
        <translation>Bei diesem Anteil der Versuche wird die Verbindung zwischen zwei Anweisungen geschlossen, als stürzte ein Programm ab. Eine Transaktion hinterlässt nichts; was schon für sich festgeschrieben war, bleibt.</translation>
    </message>
    <message>
        <source>&amp;Lost commits</source>
        <translation>Ver&amp;lorene Commits</translation>
    </message>
    <message>
        <source>In this share of the attempts the connection is cut right after COMMIT was sent. The client cannot know whether it is booked, and a blind second try books twice.</source>
        <translation>Bei diesem Anteil der Versuche wird die Verbindung gekappt, gleich nachdem COMMIT gesendet wurde. Der Client kann nicht wissen, ob gebucht ist, und ein blinder zweiter Versuch bucht doppelt.</translation>
    </message>
    <message>
        <source>&amp;Tries</source>
        <translation>Ve&amp;rsuche</translation>
    </message>
    <message>
        <source>How often a request that ended in a conflict, a deadlock or a serialization failure is tried again before the client gives it up.</source>
        <translation>Wie oft eine Anfrage, die in einem Konflikt, einem Deadlock oder einem Serialisierungsfehler endete, wiederholt wird, bevor der Client sie aufgibt.</translation>
    </message>
    <message>
        <source>Which hotel a client takes. The first with rooms, in the order of their names, makes one hot row that all want; random spreads them.</source>
        <translation>Welches Hotel ein Client nimmt. Das erste mit freien Zimmern, in der Reihenfolge der Namen, ergibt eine umkämpfte Zeile, die alle wollen; zufällig verteilt sie.</translation>
    </message>
    <message>
        <source>D&amp;uration</source>
        <translation>Da&amp;uer</translation>
    </message>
    <message>
        <source>After this time the race ends; what still waits then is cancelled. 0: it ends when nothing is left.</source>
        <translation>Nach dieser Zeit endet das Rennen; was dann noch wartet, wird abgebrochen. 0: Es endet, wenn nichts mehr übrig ist.</translation>
    </message>
    <message>
        <source>&amp;Give up after</source>
        <translation>Au&amp;fgeben nach</translation>
    </message>
    <message>
        <source>After so long without a booking the race ends, although rooms are left or clients wait: a strategy that never books would race for ever. 0: never.</source>
        <translation>Nach so langer Zeit ohne eine Buchung endet das Rennen, auch wenn noch Zimmer übrig sind oder Clients warten: Eine Strategie, die nie bucht, liefe sonst ewig. 0: nie.</translation>
    </message>
    <message>
        <source>Ru&amp;n strategies</source>
        <translation>Strategie&amp;n starten</translation>
    </message>
    <message>
        <source>One by one is fair to compare. Together, each works on its own copy of the inventory, but all share the server.</source>
        <translation>Nacheinander ist der Vergleich fair. Gemeinsam arbeitet jede auf ihrer eigenen Kopie des Zimmerbestands, aber alle teilen sich den Server.</translation>
    </message>
    <message>
        <source>random seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>es ist leer</translation>
    </message>
    <message>
        <source>use a whole number from 0 to %1</source>
        <translation>nehmen Sie eine ganze Zahl von 0 bis %1</translation>
    </message>
    <message>
        <source>▾ Less</source>
        <translation>▾ Weniger</translation>
    </message>
    <message>
        <source>▸ &amp;More</source>
        <translation>▸ &amp;Mehr</translation>
    </message>
    <message>
        <source>Rooms per booking: the least, %1, is above the most, %2.</source>
        <translation>Zimmer je Buchung: Der kleinste Wert, %1, liegt über dem größten, %2.</translation>
    </message>
    <message>
        <source>Client pause: the least, %1 ms, is above the most, %2 ms.</source>
        <translation>Pause der Clients: Der kleinste Wert, %1 ms, liegt über dem größten, %2 ms.</translation>
    </message>
</context>
<context>
    <name>lastroom::MainWindow</name>
    <message>
        <source>Last Room</source>
        <translation>Last Room</translation>
    </message>
    <message>
        <source>Last Room — %1</source>
        <translation>Last Room – %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Inventories, strategies and kept races (*.json *.sql *.lastroom);;All files (*)</source>
        <translation>Zimmerbestände, Strategien und aufbewahrte Rennen (*.json *.sql *.lastroom);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>wählen Sie einen anderen Ort</translation>
    </message>
</context>
<context>
    <name>lastroom::ManualView</name>
    <message>
        <source>The page</source>
        <translation>Die Seite</translation>
    </message>
</context>
<context>
    <name>lastroom::ManualWindow</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>The manual is in English.</source>
        <translation>Das Handbuch ist auf Englisch.</translation>
    </message>
    <message>
        <source>Find on all pages (%1)</source>
        <translation>Auf allen Seiten suchen (%1)</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>%1 — Manual of Last Room</source>
        <translation>%1 – Handbuch von Last Room</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>%1 on this page</source>
        <translation>%1 auf dieser Seite</translation>
    </message>
    <message>
        <source>%1 of %2 on this page</source>
        <translation>%1 von %2 auf dieser Seite</translation>
    </message>
</context>
<context>
    <name>lastroom::MicroscopeWindow</name>
    <message>
        <source>Open token</source>
        <translation>Token öffnen</translation>
    </message>
    <message>
        <source>Token, from a figure, a file or a mail:</source>
        <translation>Token aus einer Abbildung, einer Datei oder einer E-Mail:</translation>
    </message>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>it was stepped through at %1, here it is at the level of its file</source>
        <translation>durchgespielt wurde auf der Stufe %1, hier gilt die Stufe der Datei</translation>
    </message>
</context>
<context>
    <name>lastroom::MixEdit</name>
    <message>
        <source>Share of the clients on another strategy, in percent</source>
        <translation>Anteil der Clients mit einer anderen Strategie, in Prozent</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Strategy of that share</source>
        <translation>Strategie dieses Anteils</translation>
    </message>
    <message>
        <source>on</source>
        <comment>5 % on another strategy</comment>
        <translation>mit</translation>
    </message>
</context>
<context>
    <name>lastroom::NextCard</name>
    <message>
        <source>½ s a step</source>
        <translation>½ s je Schritt</translation>
    </message>
    <message>
        <source>1 s a step</source>
        <translation>1 s je Schritt</translation>
    </message>
    <message>
        <source>2 s a step</source>
        <translation>2 s je Schritt</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>Next statement</source>
        <translation>Nächste Anweisung</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>How long to wait between two steps of a schedule that is played</source>
        <translation>Wie lange beim Abspielen eines Ablaufs zwischen zwei Schritten gewartet wird</translation>
    </message>
</context>
<context>
    <name>lastroom::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>another file is refused, too</source>
        <translation>eine weitere Datei wird ebenfalls abgelehnt</translation>
    </message>
    <message>
        <source>%1 more files are refused</source>
        <translation>%1 weitere Dateien werden abgelehnt</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>lastroom::OrderRow</name>
    <message>
        <source>The order of the statements</source>
        <translation>Der Ablauf der Anweisungen</translation>
    </message>
    <message>
        <source>Drag a card, or move it with Ctrl and an arrow; Delete takes it away</source>
        <translation>Ziehen Sie eine Karte, oder verschieben Sie sie mit Strg und einer Pfeiltaste; Entf nimmt sie weg</translation>
    </message>
</context>
<context>
    <name>lastroom::PageToolBar</name>
    <message>
        <source>Tools of the page</source>
        <translation>Werkzeuge der Seite</translation>
    </message>
    <message>
        <source> failed</source>
        <translation> fehlgeschlagen</translation>
    </message>
    <message>
        <source> starting…</source>
        <translation> startet&#xa0;…</translation>
    </message>
    <message>
        <source>A PostgreSQL of its own, reachable through a Unix socket only, gone when the window closes</source>
        <translation>Ein eigenes PostgreSQL, nur über einen Unix-Socket erreichbar und mit dem Fenster wieder verschwunden</translation>
    </message>
    <message>
        <source>The database that you gave; only the schema lastroom in it is used</source>
        <translation>Die Datenbank, die Sie angegeben haben; benutzt wird darin nur das Schema lastroom</translation>
    </message>
</context>
<context>
    <name>lastroom::PicturePanel</name>
    <message>
        <source>Open &amp;in Step through</source>
        <translation>&amp;In „Schritt für Schritt“ öffnen</translation>
    </message>
    <message>
        <source>Run this schedule step by step, and go another way from any step</source>
        <translation>Diesen Ablauf Schritt für Schritt ausführen und von jedem Schritt aus einen anderen Weg gehen</translation>
    </message>
    <message>
        <source>As text, such as A1 B1 A2: for the command line and for notes</source>
        <translation>Als Text, etwa A1 B1 A2: für die Kommandozeile und für Notizen</translation>
    </message>
    <message>
        <source>Other &amp;names</source>
        <translation>Andere &amp;Namen</translation>
    </message>
    <message>
        <source>The orders that differ from this one only by who is called Alice; they end alike, and any of them can be looked at</source>
        <translation>Die Abläufe, die sich von diesem nur darin unterscheiden, wer Alice heißt; sie enden gleich, und jeder lässt sich ansehen</translation>
    </message>
    <message>
        <source>Press Explore (F5) to run every order in which the clients can issue their statements, each on the server itself. The order with the fewest switches that overbooks is drawn here, with the reason why.</source>
        <translation>„Erkunden“ (F5) führt jeden Ablauf aus, in dem die Clients ihre Anweisungen absetzen können, jeden auf dem Server selbst. Der Ablauf mit den wenigsten Wechseln, der überbucht, wird hier gezeichnet und begründet.</translation>
    </message>
    <message>
        <source>Why it overbooked</source>
        <translation>Warum überbucht wurde</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>&amp;Copy schedule</source>
        <translation>Ablauf &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Copied</source>
        <translation>&amp;Kopiert</translation>
    </message>
</context>
<context>
    <name>lastroom::PredictionCard</name>
    <message>
        <source>How many of the class chose this</source>
        <translation>Wie viele aus der Klasse dies gewählt haben</translation>
    </message>
    <message>
        <source>It did not run to its end, so this has no answer.</source>
        <translation>Es lief nicht bis zum Ende, also gibt es keine Antwort.</translation>
    </message>
    <message>
        <source>What does the class think? A key or a click counts one hand.</source>
        <translation>Was meint die Klasse? Jeder Tastendruck oder Klick zählt eine Meldung.</translation>
    </message>
    <message>
        <source>Before it runs: what do you think? Keys 1 to %1, Escape skips.</source>
        <translation>Bevor es läuft: Was meinen Sie? Tasten 1 bis %1, Esc überspringt.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>Übersp&amp;ringen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Hands for: %1</source>
        <translation>Meldungen für: %1</translation>
    </message>
    <message>
        <source>It was: %1.</source>
        <translation>Es war: %1.</translation>
    </message>
    <message>
        <source>Your guess: %1.</source>
        <translation>Ihre Vorhersage: %1.</translation>
    </message>
    <message>
        <source>✓ %1, as you guessed.</source>
        <translation>✓ %1, wie vorhergesagt.</translation>
    </message>
    <message>
        <source>It was: %1. Your guess: %2.</source>
        <translation>Es war: %1. Ihre Vorhersage: %2.</translation>
    </message>
    <message>
        <source>Share of: %1</source>
        <translation>Anteil von: %1</translation>
    </message>
</context>
<context>
    <name>lastroom::RaceActs</name>
    <message>
        <source>Caught in the &amp;act</source>
        <translation>Auf frischer &amp;Tat</translation>
    </message>
    <message>
        <source>Close the overbooking</source>
        <translation>Überbuchung schließen</translation>
    </message>
    <message>
        <source>Show how an overbooking came about: whose check was out of date, and whose booking it had not seen (O)</source>
        <translation>Zeigen, wie es zu einer Überbuchung kam: wessen Nachsehen veraltet war und wessen Buchung es nicht gesehen hatte (O)</translation>
    </message>
</context>
<context>
    <name>lastroom::RacePage</name>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten&#xa0;…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird aufgebaut&#xa0;…</translation>
    </message>
    <message>
        <source>Racing: %1</source>
        <translation>Im Rennen: %1</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Not every race could be audited</source>
        <translation>Nicht jedes Rennen ließ sich prüfen</translation>
    </message>
    <message>
        <source>Audit: counter and ledger differ</source>
        <translation>Prüfung: Zähler und Buchungsliste weichen voneinander ab</translation>
    </message>
    <message>
        <source>Audit: counter = ledger for every hotel, every booking told is there once</source>
        <translation>Prüfung: Zähler = Buchungsliste in jedem Hotel, jede gemeldete Buchung ist genau einmal da</translation>
    </message>
    <message>
        <source>Audit: counter = ledger for every hotel, but not every booking was told truly</source>
        <translation>Prüfung: Zähler = Buchungsliste in jedem Hotel, aber nicht jede Buchung wurde richtig gemeldet</translation>
    </message>
    <message>
        <source>%1 attempts · %2 connections%3</source>
        <translation>%1 Versuche · %2 Verbindungen%3</translation>
    </message>
    <message>
        <source> a strategy</source>
        <translation> je Strategie</translation>
    </message>
    <message>
        <source> · %1 reopened</source>
        <translation> · %1 neu geöffnet</translation>
    </message>
    <message>
        <source>&amp;Race</source>
        <translation>&amp;Rennen</translation>
    </message>
    <message>
        <source>Hundreds of clients book at once</source>
        <translation>Hunderte Clients buchen gleichzeitig</translation>
    </message>
    <message>
        <source>&amp;Save inventory as…</source>
        <translation>&amp;Zimmerbestand speichern unter&#xa0;…</translation>
    </message>
    <message>
        <source>Write the hotels to a file</source>
        <translation>Die Hotels in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Figures as a &amp;table</source>
        <translation>Zahlen als Ta&amp;belle</translation>
    </message>
    <message>
        <source>Show counter and ledger of every hotel in numbers</source>
        <translation>Zähler und Buchungsliste jedes Hotels in Zahlen zeigen</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Verbindungen</translation>
    </message>
    <message>
        <source>Show where each connection’s time went: looking, waiting for a lock, working, resting</source>
        <translation>Zeigen, womit jede Verbindung ihre Zeit verbrachte: nachsehen, auf eine Sperre warten, arbeiten, ruhen</translation>
    </message>
    <message>
        <source>&amp;Run race</source>
        <translation>&amp;Rennen starten</translation>
    </message>
    <message>
        <source>%1 · seed %2</source>
        <translation>%1 · Startwert %2</translation>
    </message>
    <message>
        <source>Save &amp;evidence…</source>
        <translation>Be&amp;legseite speichern&#xa0;…</translation>
    </message>
    <message>
        <source>One page for a browser: verdicts, pictures, reasons and data</source>
        <translation>Eine Seite für den Browser: Urteile, Bilder, Gründe und Daten</translation>
    </message>
    <message>
        <source>&amp;Kept races…</source>
        <translation>Aufbe&amp;wahrte Rennen&#xa0;…</translation>
    </message>
    <message>
        <source>The races that ended before, to be opened again</source>
        <translation>Die bisherigen Rennen, um sie wieder zu öffnen</translation>
    </message>
    <message>
        <source>&amp;Odds and sweeps…</source>
        <translation>&amp;Häufigkeiten und Messreihen&#xa0;…</translation>
    </message>
    <message>
        <source>How often it goes wrong, and what it costs over the values of one knob</source>
        <translation>Wie oft es schiefgeht und was es über die Werte einer Stellgröße kostet</translation>
    </message>
    <message>
        <source>Save evidence</source>
        <translation>Belegseite speichern</translation>
    </message>
    <message>
        <source>Pages (*.html)</source>
        <translation>Seiten (*.html)</translation>
    </message>
    <message>
        <source>a race is running</source>
        <translation>ein Rennen läuft</translation>
    </message>
    <message>
        <source>stop it first</source>
        <translation>halten Sie es zuerst an</translation>
    </message>
    <message>
        <source>Save inventory</source>
        <translation>Zimmerbestand speichern</translation>
    </message>
    <message>
        <source>Inventories (*.json)</source>
        <translation>Zimmerbestände (*.json)</translation>
    </message>
</context>
<context>
    <name>lastroom::RaceSidebar</name>
    <message>
        <source>What is raced</source>
        <translation>Was ins Rennen geht</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>Voreinstellung %1</translation>
    </message>
</context>
<context>
    <name>lastroom::RaceStage</name>
    <message>
        <source>Counter and ledger of every hotel</source>
        <translation>Zähler und Buchungsliste jedes Hotels</translation>
    </message>
    <message>
        <source>%1 shows how an overbooking came about.</source>
        <translation>%1 zeigt, wie eine Überbuchung zustande kam.</translation>
    </message>
    <message>
        <source>Left and Right go to another moment.</source>
        <translation>Links und Rechts führen zu einem anderen Zeitpunkt.</translation>
    </message>
</context>
<context>
    <name>lastroom::RaceTools</name>
    <message>
        <source>Run race</source>
        <translation>Rennen starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Let the clients book until nothing is left, each strategy in turn (F5)</source>
        <translation>Die Clients buchen lassen, bis nichts mehr übrig ist, eine Strategie nach der anderen (F5)</translation>
    </message>
    <message>
        <source>End the race; what was recorded stays (Shift+F5)</source>
        <translation>Das Rennen beenden; was aufgezeichnet ist, bleibt (Umschalt+F5)</translation>
    </message>
    <message>
        <source>Presets ▾</source>
        <translation>Voreinstellungen ▾</translation>
    </message>
    <message>
        <source>Races that are worth seeing, ready to run</source>
        <translation>Sehenswerte Rennen, fertig zum Starten</translation>
    </message>
</context>
<context>
    <name>lastroom::RecordsDialog</name>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Undo delete</source>
        <translation>Löschen &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>Kept races</source>
        <translation>Aufbewahrte Rennen</translation>
    </message>
    <message>
        <source>Find by name, note, verdict or strategy</source>
        <translation>Suchen nach Name, Notiz, Urteil oder Strategie</translation>
    </message>
    <message>
        <source>Find a kept race</source>
        <translation>Ein aufbewahrtes Rennen suchen</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Urteile</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What is marked is kept whatever comes after it</source>
        <translation>Was markiert ist, wird aufbewahrt, was auch immer danach kommt</translation>
    </message>
    <message>
        <source>Two races beside each other: choose the other one with Ctrl</source>
        <translation>Zwei Rennen nebeneinander: Wählen Sie das andere mit Strg</translation>
    </message>
    <message>
        <source>Keep it whatever comes after it</source>
        <translation>Aufbewahren, was auch immer danach kommt</translation>
    </message>
    <message>
        <source>No race is kept yet: every one that ends is.</source>
        <translation>Noch ist kein Rennen aufbewahrt: Jedes, das endet, wird es.</translation>
    </message>
    <message>
        <source>Compare: the older one is the base.</source>
        <translation>Vergleichen: Das ältere ist die Basis.</translation>
    </message>
    <message>
        <source>Odds and sweeps cannot be compared with a race.</source>
        <translation>Häufigkeiten und Messreihen lassen sich nicht mit einem Rennen vergleichen.</translation>
    </message>
    <message>
        <source>Choose one to open it, or two to compare them.</source>
        <translation>Wählen Sie eines, um es zu öffnen, oder zwei, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Markiert</translation>
    </message>
</context>
<context>
    <name>lastroom::RepairPanel</name>
    <message>
        <source>&amp;Check it</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Start &amp;over</source>
        <translation>&amp;Von vorn</translation>
    </message>
    <message>
        <source>Hi&amp;nt</source>
        <translation>Hin&amp;weis</translation>
    </message>
    <message>
        <source>The strategy’s file</source>
        <translation>Die Datei der Strategie</translation>
    </message>
    <message>
        <source>You have solved this one before.</source>
        <translation>Diese Aufgabe haben Sie schon einmal gelöst.</translation>
    </message>
    <message>
        <source>Hi&amp;nt %1 of 3</source>
        <translation>Hin&amp;weis %1 von 3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Not yet: %1.</source>
        <translation>Noch nicht: %1.</translation>
    </message>
    <message>
        <source>Not yet: alone, with nobody beside it, it does not book.</source>
        <translation>Noch nicht: Allein, mit niemandem daneben, bucht sie nicht.</translation>
    </message>
    <message>
        <source>Solved by one line: %1.</source>
        <translation>Mit einer Zeile gelöst: %1.</translation>
    </message>
    <message>
        <source>Solved, by %1 lines, where one is enough: %2.</source>
        <translation>Gelöst, mit %1 Zeilen, wo eine genügt: %2.</translation>
    </message>
</context>
<context>
    <name>lastroom::ReplayBar</name>
    <message>
        <source>Replay</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>To start</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>Go to the moment when the clients were let go</source>
        <translation>Zu dem Augenblick gehen, in dem die Clients losgelassen wurden</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>A race lasts a third of a second; the recording can be watched as slowly as you want</source>
        <translation>Ein Rennen dauert eine Drittelsekunde; die Aufzeichnung können Sie so langsam ansehen, wie Sie wollen</translation>
    </message>
    <message>
        <source>Next overbooking</source>
        <translation>Nächste Überbuchung</translation>
    </message>
    <message>
        <source>Go to the next booking that sold a room which was not there</source>
        <translation>Zur nächsten Buchung gehen, die ein Zimmer verkaufte, das es nicht gab</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>Go back by a small part of the race</source>
        <translation>Ein kleines Stück des Rennens zurückgehen</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>Schritt vor</translation>
    </message>
    <message>
        <source>Go on by a small part of the race</source>
        <translation>Ein kleines Stück des Rennens weitergehen</translation>
    </message>
    <message>
        <source>To end</source>
        <translation>Zum Ende</translation>
    </message>
    <message>
        <source>Go to the moment when the race was over</source>
        <translation>Zu dem Augenblick gehen, in dem das Rennen vorbei war</translation>
    </message>
    <message>
        <source>Speed of the replay</source>
        <translation>Tempo der Wiedergabe</translation>
    </message>
    <message>
        <source>How fast the recording is played: at 1/50 a third of a second lasts 17 seconds. The race itself was not slowed down</source>
        <translation>Wie schnell die Aufzeichnung abgespielt wird: Bei 1/50 dauert eine Drittelsekunde 17 Sekunden. Das Rennen selbst wurde nicht verlangsamt</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>Volles Tempo</translation>
    </message>
    <message>
        <source>1/%1 speed</source>
        <translation>Tempo 1/%1</translation>
    </message>
    <message>
        <source>Moment of the race</source>
        <translation>Augenblick des Rennens</translation>
    </message>
    <message>
        <source>The moment that is shown everywhere. A triangle marks each booking that oversold; click it to see how it came about</source>
        <translation>Der Augenblick, der überall gezeigt wird. Ein Dreieck markiert jede Buchung, die überbuchte; ein Klick darauf zeigt, wie es dazu kam</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>%1 s / %2 s</source>
        <translation>%1 s / %2 s</translation>
    </message>
</context>
<context>
    <name>lastroom::ReplaySlider</name>
    <message>
        <source>Overbooked at %1 s: click to see how it came about</source>
        <translation>Überbucht bei %1 s: Ein Klick zeigt, wie es dazu kam</translation>
    </message>
</context>
<context>
    <name>lastroom::ReportDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Ein Problem melden</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Die Meldung</translation>
    </message>
    <message>
        <source>Looking at the machine and the database…</source>
        <translation>Rechner und Datenbank werden angesehen&#xa0;…</translation>
    </message>
    <message>
        <source>Copy this and put it into your report, after what you did and what happened. Nothing is sent from here. Passwords, the names of people, machines and databases, and the path of your home folder are left out; read it all the same.</source>
        <translation>Kopieren Sie dies in Ihre Meldung, nach dem, was Sie getan haben und was geschah. Von hier wird nichts gesendet. Kennwörter, die Namen von Menschen, Rechnern und Datenbanken und der Pfad Ihres persönlichen Ordners sind weggelassen; lesen Sie es trotzdem durch.</translation>
    </message>
</context>
<context>
    <name>lastroom::RoomFields</name>
    <message>
        <source>Rooms left: </source>
        <translation>Zimmer übrig: </translation>
    </message>
    <message>
        <source>Left: </source>
        <translation>Übrig: </translation>
    </message>
    <message>
        <source>Each wants: </source>
        <translation>Jeder möchte: </translation>
    </message>
    <message>
        <source>Each: </source>
        <translation>Jeder: </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Rooms left</source>
        <translation>Zimmer übrig</translation>
    </message>
    <message>
        <source>How many rooms of the hotel are left when the first client looks.</source>
        <translation>Wie viele Zimmer des Hotels noch übrig sind, wenn der erste Client nachsieht.</translation>
    </message>
    <message>
        <source>Each wants</source>
        <translation>Jeder möchte</translation>
    </message>
    <message>
        <source>How many rooms each client wants. Where there is enough for all, nothing can be overbooked.</source>
        <translation>Wie viele Zimmer jeder Client möchte. Wo es für alle reicht, kann nichts überbucht werden.</translation>
    </message>
</context>
<context>
    <name>lastroom::RowCard</name>
    <message>
        <source>Hotel A in the database</source>
        <translation>Hotel A in der Datenbank</translation>
    </message>
    <message>
        <source>contracted</source>
        <translation>contracted</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>locked</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reserved</translation>
    </message>
    <message>
        <source>ledger</source>
        <translation>Buchungsliste</translation>
    </message>
    <message>
        <source>Rooms that the event may sell in this hotel</source>
        <translation>Zimmer, die die Veranstaltung in diesem Hotel verkaufen darf</translation>
    </message>
    <message>
        <source>Rooms held back</source>
        <translation>Zurückgehaltene Zimmer</translation>
    </message>
    <message>
        <source>The counter in event_hotel_rooms: how many rooms are sold</source>
        <translation>Der Zähler in event_hotel_rooms: wie viele Zimmer verkauft sind</translation>
    </message>
    <message>
        <source>The sum over the rows of reservations: how many rooms are sold, written down a second time. The two can disagree</source>
        <translation>Die Summe über die Zeilen von reservations: wie viele Zimmer verkauft sind, ein zweites Mal aufgeschrieben. Beide können sich widersprechen</translation>
    </message>
    <message>
        <source>1 room sold twice</source>
        <translation>1 Zimmer doppelt verkauft</translation>
    </message>
    <message>
        <source>%1 rooms too many</source>
        <translation>%1 Zimmer zu viel</translation>
    </message>
    <message>
        <source>, and the counter hides it</source>
        <translation>, und der Zähler verdeckt es</translation>
    </message>
    <message>
        <source>no room left</source>
        <translation>kein Zimmer übrig</translation>
    </message>
    <message>
        <source>1 room left</source>
        <translation>1 Zimmer übrig</translation>
    </message>
    <message>
        <source>%1 rooms left</source>
        <translation>%1 Zimmer übrig</translation>
    </message>
    <message>
        <source>1 room counted as sold, and sold to nobody</source>
        <translation>1 Zimmer als verkauft gezählt, aber an niemanden verkauft</translation>
    </message>
    <message>
        <source>%1 rooms counted as sold, and sold to nobody</source>
        <translation>%1 Zimmer als verkauft gezählt, aber an niemanden verkauft</translation>
    </message>
    <message>
        <source>%1; counter and ledger differ</source>
        <translation>%1; Zähler und Buchungsliste weichen voneinander ab</translation>
    </message>
</context>
<context>
    <name>lastroom::ScheduleField</name>
    <message>
        <source>Schedule</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>A1 B1 A2 …</source>
        <translation>A1 B1 A2&#xa0;…</translation>
    </message>
    <message>
        <source>The order of the statements: a letter for the client, a number for the step. It follows what you do; type or paste another one and press Return to play it</source>
        <translation>Der Ablauf der Anweisungen: ein Buchstabe für den Client, eine Zahl für den Schritt. Er folgt dem, was Sie tun; tippen oder fügen Sie einen anderen ein, und die Eingabetaste spielt ihn ab</translation>
    </message>
</context>
<context>
    <name>lastroom::ScheduleListPanel</name>
    <message>
        <source>Schedules, fewest switches first</source>
        <translation>Abläufe, die mit den wenigsten Wechseln zuerst</translation>
    </message>
    <message>
        <source>%1 overbooking schedule</source>
        <translation>%1 überbuchender Ablauf</translation>
    </message>
    <message>
        <source>%1 overbooking schedules</source>
        <translation>%1 überbuchende Abläufe</translation>
    </message>
    <message>
        <source>%1 schedule whose ledger differs</source>
        <translation>%1 Ablauf mit abweichender Buchungsliste</translation>
    </message>
    <message>
        <source>%1 schedules whose ledger differs</source>
        <translation>%1 Abläufe mit abweichender Buchungsliste</translation>
    </message>
    <message>
        <source>%1 schedule in which a statement failed</source>
        <translation>%1 Ablauf, in dem eine Anweisung fehlschlug</translation>
    </message>
    <message>
        <source>%1 schedules in which a statement failed</source>
        <translation>%1 Abläufe, in denen eine Anweisung fehlschlug</translation>
    </message>
    <message>
        <source>%1 schedule in which nobody books</source>
        <translation>%1 Ablauf, in dem niemand bucht</translation>
    </message>
    <message>
        <source>%1 schedules in which nobody books</source>
        <translation>%1 Abläufe, in denen niemand bucht</translation>
    </message>
    <message>
        <source>%1 schedule after which somebody waits for ever</source>
        <translation>%1 Ablauf, nach dem jemand ewig wartet</translation>
    </message>
    <message>
        <source>%1 schedules after which somebody waits for ever</source>
        <translation>%1 Abläufe, nach denen jemand ewig wartet</translation>
    </message>
    <message>
        <source>%1 schedules that are not safe</source>
        <translation>%1 Abläufe, die nicht sicher sind</translation>
    </message>
    <message>
        <source>Not safe</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Which schedules are listed</source>
        <translation>Welche Abläufe aufgelistet sind</translation>
    </message>
    <message>
        <source>&lt;p&gt;Not safe: those that overbook, those after which counter and ledger differ or somebody waits for ever, and those in which nobody booked or a statement failed.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Nicht sicher: die Abläufe, die überbuchen, die, nach denen Zähler und Buchungsliste voneinander abweichen oder jemand ewig wartet, und die, in denen niemand buchte oder eine Anweisung fehlschlug.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1 schedule</source>
        <translation>%1 Ablauf</translation>
    </message>
    <message>
        <source>%1 schedules</source>
        <translation>%1 Abläufe</translation>
    </message>
    <message>
        <source>fewest switches first</source>
        <translation>wenigste Wechsel zuerst</translation>
    </message>
    <message>
        <source>one of each kind</source>
        <translation>einer von jeder Art</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Abläufe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No schedule was run.</source>
        <translation>Kein Ablauf wurde ausgeführt.</translation>
    </message>
    <message>
        <source>The first schedules are run…</source>
        <translation>Die ersten Abläufe werden ausgeführt&#xa0;…</translation>
    </message>
    <message>
        <source>Every schedule of this strategy is listed here once it was explored, the simplest first.</source>
        <translation>Nach dem Erkunden steht hier jeder Ablauf dieser Strategie, der einfachste zuerst.</translation>
    </message>
</context>
<context>
    <name>lastroom::SchedulePicture</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>Picture of the schedule</source>
        <translation>Bild des Ablaufs</translation>
    </message>
    <message>
        <source>%1. %2, %3: %4</source>
        <translation>%1. %2, %3: %4</translation>
    </message>
    <message>
        <source>; waited for %1</source>
        <translation>; wartete auf %1</translation>
    </message>
    <message>
        <source>A lock on the table hid the row at this moment.</source>
        <translation>Eine Sperre auf der Tabelle verbarg die Zeile in diesem Augenblick.</translation>
    </message>
</context>
<context>
    <name>lastroom::SeedEdit</name>
    <message>
        <source>Random seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>New random seed</source>
        <translation>Neuer Startwert</translation>
    </message>
    <message>
        <source>Throw another seed</source>
        <translation>Einen anderen Startwert würfeln</translation>
    </message>
</context>
<context>
    <name>lastroom::SentencePanel</name>
    <message>
        <source>Sho&amp;w me</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>Every &amp;order of it</source>
        <translation>A&amp;lle Abläufe</translation>
    </message>
    <message>
        <source>Plays the order in Step through, on the server</source>
        <translation>Spielt den Ablauf in „Schritt für Schritt“ ab, auf dem Server</translation>
    </message>
    <message>
        <source>Runs all orders of this strategy in Explore</source>
        <translation>Führt alle Abläufe dieser Strategie in „Erkunden“ aus</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Where it would be right: %1</source>
        <translation>Wo es richtig wäre: %1</translation>
    </message>
    <message>
        <source>The order that shows it: %1, %2</source>
        <translation>Der Ablauf, der es zeigt: %1, %2</translation>
    </message>
</context>
<context>
    <name>lastroom::SeriesDialog</name>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Save a &amp;figure…</source>
        <translation>A&amp;bbildung speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Odds and sweeps</source>
        <translation>Häufigkeiten und Messreihen</translation>
    </message>
    <message>
        <source>Races that are over</source>
        <translation>Beendete Rennen</translation>
    </message>
    <message>
        <source>The same races again and again. With other seeds: how often does a strategy go wrong, and by how many rooms? Over the values of one knob: what does it cost to be correct?</source>
        <translation>Dieselben Rennen, immer wieder. Mit anderen Startwerten: Wie oft geht es mit einer Strategie schief, und um wie viele Zimmer? Über die Werte einer Stellgröße: Was kostet es, korrekt zu sein?</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>wird angehalten&#xa0;…</translation>
    </message>
    <message>
        <source>%1 of %2 races are over</source>
        <translation>%1 von %2 Rennen sind vorbei</translation>
    </message>
    <message>
        <source>stopped after %1 of %2 races</source>
        <translation>nach %1 von %2 Rennen angehalten</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>lastroom::SeriesForm</name>
    <message>
        <source>Other seeds: the odds</source>
        <translation>Andere Startwerte: die Häufigkeit</translation>
    </message>
    <message>
        <source>A sweep of %1</source>
        <translation>Messreihe über %1</translation>
    </message>
    <message>
        <source>R&amp;aces:</source>
        <translation>R&amp;ennen:</translation>
    </message>
    <message>
        <source>&amp;Values:</source>
        <translation>&amp;Werte:</translation>
    </message>
    <message>
        <source>What differs from race to race</source>
        <translation>Was sich von Rennen zu Rennen unterscheidet</translation>
    </message>
    <message>
        <source>Whole numbers with commas between them, a race of each strategy for each</source>
        <translation>Ganze Zahlen, durch Kommas getrennt; zu jeder ein Rennen jeder Strategie</translation>
    </message>
</context>
<context>
    <name>lastroom::SheetView</name>
    <message>
        <source>The page as it will be</source>
        <translation>Die Seite, wie sie aussehen wird</translation>
    </message>
</context>
<context>
    <name>lastroom::SlipCard</name>
    <message>
        <source>Where did it slip through?</source>
        <translation>Wo ist es durchgerutscht?</translation>
    </message>
    <message>
        <source>&amp;Nowhere: it needed no gap</source>
        <translation>&amp;Nirgends: Es brauchte keine Lücke</translation>
    </message>
    <message>
        <source>Sho&amp;w me</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>The reason at once</source>
        <translation>Den Grund sofort</translation>
    </message>
    <message>
        <source>More rooms are sold than there are. Why?</source>
        <translation>Es sind mehr Zimmer verkauft, als es gibt. Warum?</translation>
    </message>
    <message>
        <source>More rooms are sold than there are. Choose the gap on the lanes in which it happened: between two statements, or while one waited.</source>
        <translation>Es sind mehr Zimmer verkauft, als es gibt. Wählen Sie auf den Bahnen die Lücke, in der es geschah: zwischen zwei Anweisungen oder während jemand wartete.</translation>
    </message>
    <message>
        <source>So it is: it needed no gap. And why?</source>
        <translation>So ist es: Es brauchte keine Lücke. Und warum?</translation>
    </message>
    <message>
        <source>There it was. And why?</source>
        <translation>Da war es. Und warum?</translation>
    </message>
    <message>
        <source>Not there. %1</source>
        <translation>Da nicht. %1</translation>
    </message>
    <message>
        <source>That is not so here. And why, then?</source>
        <translation>So ist es hier nicht. Und warum also?</translation>
    </message>
</context>
<context>
    <name>lastroom::SqlView</name>
    <message>
        <source>none: each statement commits by itself</source>
        <translation>keine: jede Anweisung wird für sich festgeschrieben</translation>
    </message>
    <message>
        <source>one transaction, %1</source>
        <translation>eine Transaktion, %1</translation>
    </message>
    <message>
        <source>never overbooks</source>
        <translation>überbucht nie</translation>
    </message>
    <message>
        <source>overbooks</source>
        <translation>überbucht</translation>
    </message>
    <message>
        <source>counter and ledger differ</source>
        <translation>Zähler und Buchungsliste weichen voneinander ab</translation>
    </message>
    <message>
        <source>nobody books</source>
        <translation>niemand bucht</translation>
    </message>
    <message>
        <source>somebody waits for ever</source>
        <translation>jemand wartet ewig</translation>
    </message>
    <message>
        <source>counter and ledger</source>
        <translation>Zähler und Buchungsliste</translation>
    </message>
    <message>
        <source>the counter only</source>
        <translation>nur den Zähler</translation>
    </message>
    <message>
        <source>the ledger only</source>
        <translation>nur die Buchungsliste</translation>
    </message>
    <message>
        <source>&amp;Copy SQL</source>
        <translation>SQL &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the SQL of the strategy (Ctrl+C)</source>
        <translation>Das SQL der Strategie kopieren (Strg+C)</translation>
    </message>
    <message>
        <source>Strategy %1</source>
        <translation>Strategie %1</translation>
    </message>
    <message>
        <source>Isolation</source>
        <translation>Isolation</translation>
    </message>
    <message>
        <source>Tries again on</source>
        <translation>Wiederholt bei</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation>Führt</translation>
    </message>
</context>
<context>
    <name>lastroom::StepActions</name>
    <message>
        <source>Next statement of %1</source>
        <translation>Nächste Anweisung von %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Runs the schedule without its last step, on a fresh row</source>
        <translation>Führt den Ablauf ohne seinen letzten Schritt aus, auf einer frischen Zeile</translation>
    </message>
    <message>
        <source>Play schedule</source>
        <translation>Ablauf abspielen</translation>
    </message>
    <message>
        <source>Play the schedule, or pause</source>
        <translation>Den Ablauf abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Takes a fresh row, on which nothing has happened</source>
        <translation>Nimmt eine frische Zeile, auf der noch nichts geschehen ist</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stops after the step that is running</source>
        <translation>Hält nach dem Schritt an, der gerade läuft</translation>
    </message>
    <message>
        <source>Runs the schedule of the tool bar, step after step</source>
        <translation>Führt den Ablauf aus der Werkzeugleiste aus, Schritt für Schritt</translation>
    </message>
    <message>
        <source>%1 ▸ %2</source>
        <translation>%1 ▸ %2</translation>
    </message>
    <message>
        <source>Runs %1’s next statement, %2: %3</source>
        <translation>Führt die nächste Anweisung von %1 aus, %2: %3</translation>
    </message>
    <message>
        <source>%1 waits</source>
        <translation>%1 wartet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lastroom::StepBoard</name>
    <message>
        <source>Steps of the schedule</source>
        <translation>Schritte des Ablaufs</translation>
    </message>
</context>
<context>
    <name>lastroom::StepPage</name>
    <message>
        <source>&amp;Step through</source>
        <translation>&amp;Schritt für Schritt</translation>
    </message>
    <message>
        <source>One statement at a time, by whom you choose</source>
        <translation>Eine Anweisung nach der anderen; wer dran ist, bestimmen Sie</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird aufgebaut&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Play the schedule from its beginning</source>
        <translation>Den Ablauf von Anfang an abs&amp;pielen</translation>
    </message>
</context>
<context>
    <name>lastroom::StepSide</name>
    <message>
        <source>no transaction</source>
        <translation>keine Transaktion</translation>
    </message>
    <message>
        <source>one transaction, %1</source>
        <translation>eine Transaktion, %1</translation>
    </message>
    <message>
        <source>Statements of the strategy</source>
        <translation>Anweisungen der Strategie</translation>
    </message>
</context>
<context>
    <name>lastroom::StepStatus</name>
    <message>
        <source>one room left</source>
        <translation>ein Zimmer übrig</translation>
    </message>
    <message>
        <source>%1 rooms left</source>
        <translation>%1 Zimmer übrig</translation>
    </message>
    <message>
        <source>Step through: %1, %2</source>
        <translation>Schritt für Schritt: %1, %2</translation>
    </message>
    <message>
        <source>Playing the schedule</source>
        <translation>Der Ablauf wird abgespielt</translation>
    </message>
    <message>
        <source>Every statement runs on its own PostgreSQL connection</source>
        <translation>Jede Anweisung läuft auf ihrer eigenen PostgreSQL-Verbindung</translation>
    </message>
    <message>
        <source>Finished: a statement of %1 failed: %2</source>
        <translation>Beendet: Eine Anweisung von %1 schlug fehl: %2</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>Beendet: %1</translation>
    </message>
    <message>
        <source>The statement is still running; Back or Start over end it</source>
        <translation>Die Anweisung läuft noch; „Zurück“ oder „Von vorn“ beendet sie</translation>
    </message>
    <message>
        <source>%1 of %2 steps · %3</source>
        <translation>%1 von %2 Schritten · %3</translation>
    </message>
    <message>
        <source>1 wait</source>
        <translation>1-mal gewartet</translation>
    </message>
    <message>
        <source>%1 waits</source>
        <translation>%1-mal gewartet</translation>
    </message>
    <message>
        <source>Step through</source>
        <translation>Schritt für Schritt</translation>
    </message>
    <message>
        <source>there is no strategy %1, or it cannot be shown with %2 clients</source>
        <translation>es gibt keine Strategie %1, oder sie lässt sich mit %2 Clients nicht zeigen</translation>
    </message>
    <message>
        <source>Connecting to PostgreSQL…</source>
        <translation>Verbindung zu PostgreSQL wird aufgebaut&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing has been run</source>
        <translation>Noch wurde nichts ausgeführt</translation>
    </message>
    <message>
        <source>Start over (Home) tries again</source>
        <translation>„Von vorn“ (Pos1) versucht es noch einmal</translation>
    </message>
    <message>
        <source>Press %1 or %2</source>
        <translation>Drücken Sie %1 oder %2</translation>
    </message>
    <message>
        <source>Each statement runs on a PostgreSQL connection of its own; you say who goes next. F5 plays an example</source>
        <translation>Jede Anweisung läuft auf einer eigenen PostgreSQL-Verbindung; Sie bestimmen, wer als Nächstes dran ist. F5 spielt ein Beispiel ab</translation>
    </message>
</context>
<context>
    <name>lastroom::StepTools</name>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Statements &amp;overlap</source>
        <translation>Anweisungen überlap&amp;pen</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>The way to book whose statements are run, one at a time</source>
        <translation>Die Art zu buchen, deren Anweisungen ausgeführt werden, eine nach der anderen</translation>
    </message>
    <message>
        <source>Who wants the rooms; each has a PostgreSQL connection of its own</source>
        <translation>Wer die Zimmer möchte; alle haben eine eigene PostgreSQL-Verbindung</translation>
    </message>
    <message>
        <source>Copy the schedule</source>
        <translation>Ablauf kopieren</translation>
    </message>
    <message>
        <source>Copy the schedule, to paste it into a mail or a command line</source>
        <translation>Den Ablauf kopieren, um ihn in eine E-Mail oder eine Kommandozeile einzufügen</translation>
    </message>
    <message>
        <source>A statement that commits by itself and its commit are two steps: others can begin between them</source>
        <translation>Eine Anweisung, die für sich festgeschrieben wird, und ihr Commit sind zwei Schritte: Dazwischen können andere beginnen</translation>
    </message>
</context>
<context>
    <name>lastroom::StepWords</name>
    <message>
        <source>Hotel A</source>
        <translation>Hotel A</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>wartet auf %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>als Nächstes: %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>committed</source>
        <translation>festgeschrieben</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 → overbooked</source>
        <translation>%1 → überbucht</translation>
    </message>
    <message>
        <source>%1 → room available</source>
        <translation>%1 → Zimmer frei</translation>
    </message>
    <message>
        <source>%1 → rooms available</source>
        <translation>%1 → Zimmer frei</translation>
    </message>
    <message>
        <source>released %1</source>
        <translation>gab %1 frei</translation>
    </message>
    <message>
        <source>waited for %1</source>
        <translation>wartete auf %1</translation>
    </message>
    <message>
        <source>its session has ended</source>
        <translation>Sitzung beendet</translation>
    </message>
    <message>
        <source>came back by itself</source>
        <translation>kam von selbst zurück</translation>
    </message>
    <message>
        <source>released by %1’s %2 (%3)</source>
        <translation>freigegeben durch %2 von %1 (%3)</translation>
    </message>
    <message>
        <source>by %1’s %2 (%3)</source>
        <translation>durch %2 von %1 (%3)</translation>
    </message>
    <message>
        <source>by %1 (%2)</source>
        <translation>durch %1 (%2)</translation>
    </message>
    <message>
        <source>%1 sees %2</source>
        <translation>%1 sieht %2</translation>
    </message>
    <message>
        <source>%1 sees ledger %2</source>
        <translation>%1 sieht Buchungsliste %2</translation>
    </message>
    <message>
        <source>hidden by a lock</source>
        <translation>durch eine Sperre verborgen</translation>
    </message>
    <message>
        <source>ledger %1 of %2</source>
        <translation>Buchungsliste %1 von %2</translation>
    </message>
    <message>
        <source>reserved %1 of %2</source>
        <translation>reserved %1 von %2</translation>
    </message>
    <message>
        <source>ledger %1</source>
        <translation>Buchungsliste %1</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>gebucht</translation>
    </message>
    <message>
        <source>%1’s attempt has ended: %2</source>
        <translation>Der Versuch von %1 ist zu Ende: %2</translation>
    </message>
    <message>
        <source>%1 %2: %3 (%4)</source>
        <translation>%1 %2: %3 (%4)</translation>
    </message>
</context>
<context>
    <name>lastroom::StrategiesPage</name>
    <message>
        <source>&amp;Save the strategy</source>
        <translation>Strategie &amp;speichern</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Die Datei schreiben</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>What the file says, again</source>
        <translation>Wieder der Stand der Datei</translation>
    </message>
    <message>
        <source>&amp;Import a strategy…</source>
        <translation>Strategie &amp;importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Take a file into your folder of strategies</source>
        <translation>Eine Datei in Ihren Strategieordner aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Export the strategy…</source>
        <translation>Strategie &amp;exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Write what stands here into a file of its own</source>
        <translation>Was hier steht, in eine eigene Datei schreiben</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Die Änderung wieder vornehmen</translation>
    </message>
    <message>
        <source>&amp;Find and replace…</source>
        <translation>&amp;Suchen und ersetzen&#xa0;…</translation>
    </message>
    <message>
        <source>Look for a text in the strategy</source>
        <translation>Einen Text in der Strategie suchen</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Weiters&amp;uchen</translation>
    </message>
    <message>
        <source>The next place</source>
        <translation>Die nächste Stelle</translation>
    </message>
    <message>
        <source>Next &amp;part of the page</source>
        <translation>Nächster &amp;Teil der Seite</translation>
    </message>
    <message>
        <source>List, text, explanation and levels, one after another</source>
        <translation>Liste, Text, Erklärung und Stufen, der Reihe nach</translation>
    </message>
    <message>
        <source>&amp;Duplicate and edit</source>
        <translation>&amp;Duplizieren und bearbeiten</translation>
    </message>
    <message>
        <source>A copy of your own</source>
        <translation>Eine eigene Kopie</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Umbenennen&#xa0;…</translation>
    </message>
    <message>
        <source>Another name for it</source>
        <translation>Ein anderer Name dafür</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Move the file to the trash</source>
        <translation>Die Datei in den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Another program has changed %1 since it was read. Write over that?</source>
        <translation>Ein anderes Programm hat %1 geändert, seit die Datei gelesen wurde. Überschreiben?</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Name (small letters, digits and hyphens):</source>
        <translation>Name (Kleinbuchstaben, Ziffern und Bindestriche):</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>What you wrote in %1 is not saved. Delete it all the same?</source>
        <translation>Was Sie in %1 geschrieben haben, ist nicht gespeichert. Trotzdem löschen?</translation>
    </message>
    <message>
        <source>Import a strategy</source>
        <translation>Strategie importieren</translation>
    </message>
    <message>
        <source>Strategies (*.sql);;All files (*)</source>
        <translation>Strategien (*.sql);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export the strategy</source>
        <translation>Strategie exportieren</translation>
    </message>
    <message>
        <source>Strategies (*.sql)</source>
        <translation>Strategien (*.sql)</translation>
    </message>
    <message>
        <source>&amp;Explore this strategy</source>
        <translation>Diese Strategie er&amp;kunden</translation>
    </message>
    <message>
        <source>Exploring every level …</source>
        <translation>Alle Stufen werden erkundet&#xa0;…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>It cannot be understood as it stands</source>
        <translation>So, wie es dasteht, ist es nicht zu verstehen</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>Strategien</translation>
    </message>
    <message>
        <source>unsaved work of last time was found: %1</source>
        <translation>nicht gespeicherte Arbeit vom letzten Mal gefunden: %1</translation>
    </message>
    <message>
        <source>save it, or delete it</source>
        <translation>speichern oder löschen Sie sie</translation>
    </message>
    <message>
        <source>save it, or revert to what the file says</source>
        <translation>speichern Sie sie, oder setzen Sie sie auf den Stand der Datei zurück</translation>
    </message>
    <message>
        <source>Strate&amp;gies</source>
        <translation>Strateg&amp;ien</translation>
    </message>
    <message>
        <source>Read, change and write strategies</source>
        <translation>Strategien lesen, ändern und schreiben</translation>
    </message>
    <message>
        <source>another program has changed it</source>
        <translation>ein anderes Programm hat sie geändert</translation>
    </message>
    <message>
        <source>it is shown as it is now</source>
        <translation>sie wird gezeigt, wie sie jetzt ist</translation>
    </message>
    <message>
        <source>another program has deleted it</source>
        <translation>ein anderes Programm hat sie gelöscht</translation>
    </message>
    <message>
        <source>save writes it again</source>
        <translation>Speichern schreibt sie wieder</translation>
    </message>
    <message>
        <source>what you wrote is kept until you read the file again or save</source>
        <translation>was Sie geschrieben haben, bleibt erhalten, bis Sie die Datei neu einlesen oder speichern</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Understood. The server tries it alone …</source>
        <translation>Verstanden. Der Server probiert sie allein&#xa0;…</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>no more</source>
        <translation>keine weiteren</translation>
    </message>
    <message>
        <source>%1 replaced</source>
        <translation>%1 ersetzt</translation>
    </message>
    <message>
        <source>%1 — built in: duplicate it to change it</source>
        <translation>%1 – eingebaut: zum Ändern duplizieren</translation>
    </message>
    <message>
        <source> — not saved</source>
        <translation> – nicht gespeichert</translation>
    </message>
    <message>
        <source>Understood: 1 step.</source>
        <translation>Verstanden: 1 Schritt.</translation>
    </message>
    <message>
        <source>Understood: %1 steps.</source>
        <translation>Verstanden: %1 Schritte.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Understood: 1 step, and it books alone.</source>
        <translation>Verstanden: 1 Schritt, und allein bucht sie.</translation>
    </message>
    <message>
        <source>Understood: %1 steps, and it books alone.</source>
        <translation>Verstanden: %1 Schritte, und allein bucht sie.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>lastroom::StrategiesTools</name>
    <message>
        <source>Look, take, record</source>
        <translation>Nachsehen, nehmen, eintragen</translation>
    </message>
    <message>
        <source>Guarded update</source>
        <translation>UPDATE mit Wächter-Bedingung</translation>
    </message>
    <message>
        <source>Reservations only, serializable</source>
        <translation>Nur Reservierungen, serializable</translation>
    </message>
    <message>
        <source>New ▾</source>
        <translation>Neu ▾</translation>
    </message>
    <message>
        <source>A strategy of your own, from a template</source>
        <translation>Eine eigene Strategie, aus einer Vorlage</translation>
    </message>
    <message>
        <source>Duplicate and edit</source>
        <translation>Duplizieren und bearbeiten</translation>
    </message>
    <message>
        <source>A copy of your own: built-in strategies stay as they are</source>
        <translation>Eine eigene Kopie: Eingebaute Strategien bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Write the file (Ctrl+S)</source>
        <translation>Die Datei schreiben (Strg+S)</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>What the file says, again; can be undone</source>
        <translation>Wieder der Stand der Datei; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Rennen</translation>
    </message>
    <message>
        <source>Hundreds of clients, with what stands here, saved or not</source>
        <translation>Hunderte Clients, mit dem, was hier steht, gespeichert oder nicht</translation>
    </message>
    <message>
        <source>Step through</source>
        <translation>Schritt für Schritt</translation>
    </message>
    <message>
        <source>Alice and Bob, with what stands here, saved or not</source>
        <translation>Alice und Bob, mit dem, was hier steht, gespeichert oder nicht</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Erkunden</translation>
    </message>
    <message>
        <source>Every order, with what stands here, saved or not (F5)</source>
        <translation>Alle Abläufe, mit dem, was hier steht, gespeichert oder nicht (F5)</translation>
    </message>
</context>
<context>
    <name>lastroom::StrategyCard</name>
    <message>
        <source>888 of 888 reserved</source>
        <translation>888 von 888 reserviert</translation>
    </message>
    <message>
        <source>88 overbooked</source>
        <translation>88 überbucht</translation>
    </message>
    <message>
        <source>888 of 888 reserved · ledger agrees</source>
        <translation>888 von 888 reserviert · Buchungsliste stimmt</translation>
    </message>
    <message>
        <source>888 of 888 reserved · 88 locked · ledger agrees</source>
        <translation>888 von 888 reserviert · 88 gesperrt · Buchungsliste stimmt</translation>
    </message>
    <message>
        <source>8,888 bookings/s · p95 88 ms · 888 conflicts</source>
        <translation>8.888 Buchungen/s · p95 88 ms · 888 Konflikte</translation>
    </message>
</context>
<context>
    <name>lastroom::StrategyDesk</name>
    <message>
        <source>it is built in</source>
        <translation>sie ist eingebaut</translation>
    </message>
    <message>
        <source>duplicate it and edit the copy</source>
        <translation>duplizieren Sie sie, und bearbeiten Sie die Kopie</translation>
    </message>
    <message>
        <source>%1, a copy</source>
        <translation>%1, eine Kopie</translation>
    </message>
    <message>
        <source>that is no name for a strategy</source>
        <translation>das ist kein Name für eine Strategie</translation>
    </message>
    <message>
        <source>use small letters, digits and hyphens</source>
        <translation>nehmen Sie Kleinbuchstaben, Ziffern und Bindestriche</translation>
    </message>
    <message>
        <source>there is one of this name</source>
        <translation>es gibt schon eine mit diesem Namen</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>another program has changed it</source>
        <translation>ein anderes Programm hat sie geändert</translation>
    </message>
    <message>
        <source>read it again, or save over it, first</source>
        <translation>lesen Sie sie zuerst neu ein, oder überschreiben Sie sie</translation>
    </message>
    <message>
        <source>it cannot be moved to the trash</source>
        <translation>sie lässt sich nicht in den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>delete the file by hand</source>
        <translation>löschen Sie die Datei von Hand</translation>
    </message>
</context>
<context>
    <name>lastroom::StrategyDialog</name>
    <message>
        <source>Strategies</source>
        <translation>Strategien</translation>
    </message>
</context>
<context>
    <name>lastroom::StrategyEditor</name>
    <message>
        <source>SQL of the strategy</source>
        <translation>SQL der Strategie</translation>
    </message>
    <message>
        <source>Tab indents; F6 leads to the next part of the page.</source>
        <translation>Tab rückt ein; F6 führt zum nächsten Teil der Seite.</translation>
    </message>
</context>
<context>
    <name>lastroom::StrategyFacts</name>
    <message>
        <source>About the strategy</source>
        <translation>Über die Strategie</translation>
    </message>
    <message>
        <source>In nothing that the server is told.</source>
        <translation>In nichts, was dem Server gesagt wird.</translation>
    </message>
    <message>
        <source>each statement commits by itself</source>
        <translation>jede Anweisung wird für sich festgeschrieben</translation>
    </message>
    <message>
        <source>one transaction, %1</source>
        <translation>eine Transaktion, %1</translation>
    </message>
    <message>
        <source>%1; expects: %2; tries again on: %3</source>
        <translation>%1; erwartet: %2; wiederholt bei: %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>It relies on</source>
        <translation>Sie verlässt sich auf</translation>
    </message>
    <message>
        <source>Where it differs from %1</source>
        <translation>Worin sie von %1 abweicht</translation>
    </message>
</context>
<context>
    <name>lastroom::StrategyMenu</name>
    <message>
        <source>Relies on: %1</source>
        <translation>Verlässt sich auf: %1</translation>
    </message>
    <message>
        <source>&amp;Add or remove</source>
        <translation>&amp;Hinzufügen oder entfernen</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Add or remove strategies</source>
        <translation>Strategien hinzufügen oder entfernen</translation>
    </message>
    <message>
        <source>Show more ways to book, and the mistakes that are made in them</source>
        <translation>Weitere Arten zu buchen zeigen, und die Fehler, die dabei gemacht werden</translation>
    </message>
</context>
<context>
    <name>lastroom::StrategyPanel</name>
    <message>
        <source>Strategies</source>
        <translation>Strategien</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Choose all strategies</source>
        <translation>Alle Strategien wählen</translation>
    </message>
    <message>
        <source>Choose no strategy</source>
        <translation>Keine Strategie wählen</translation>
    </message>
    <message>
        <source>Choose at least one strategy to race.</source>
        <translation>Wählen Sie mindestens eine Strategie für das Rennen.</translation>
    </message>
</context>
<context>
    <name>lastroom::StrategyRow</name>
    <message>
        <source>Ctrl+%1 chooses it or leaves it out.</source>
        <translation>Strg+%1 wählt sie aus oder lässt sie weg.</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>%1 starten</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Show the SQL of %1</source>
        <translation>Das SQL von %1 zeigen</translation>
    </message>
    <message>
        <source>Found by running every order of the statements on the server. It is no proof for more clients or other rooms. It is forgotten when the file changes.</source>
        <translation>Gefunden, indem alle Abläufe der Anweisungen auf dem Server ausgeführt wurden. Für mehr Clients oder andere Zimmer ist es kein Beweis. Es wird vergessen, wenn sich die Datei ändert.</translation>
    </message>
    <message>
        <source>The page Explore runs every order of its statements, and says here what it found.</source>
        <translation>Die Seite „Erkunden“ führt alle Abläufe ihrer Anweisungen aus und sagt hier, was sie gefunden hat.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lastroom::StrategySql</name>
    <message>
        <source>%1 is at %2</source>
        <translation>%1 ist bei %2</translation>
    </message>
    <message>
        <source>SQL of %1</source>
        <translation>SQL von %1</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>who is there</source>
        <translation>wer dort ist</translation>
    </message>
    <message>
        <source>%1, waiting</source>
        <translation>%1, wartet</translation>
    </message>
</context>
<context>
    <name>lastroom::StrategyTree</name>
    <message>
        <source>Strategies</source>
        <translation>Strategien</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>What Explore found</source>
        <translation>Was „Erkunden“ gefunden hat</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>nicht verwendbar</translation>
    </message>
    <message>
        <source>%1, not saved</source>
        <translation>%1, nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>lastroom::TimeChart</name>
    <message>
        <source>Total reserved over time</source>
        <translation>Reservierte Zimmer insgesamt über die Zeit</translation>
    </message>
    <message>
        <source>Run a race to see how fast each strategy sells, and when it first sells too much</source>
        <translation>Starten Sie ein Rennen, um zu sehen, wie schnell jede Strategie verkauft und wann sie zum ersten Mal zu viel verkauft</translation>
    </message>
    <message>
        <source>contracted</source>
        <translation>vereinbart</translation>
    </message>
    <message>
        <source>%1: %2 of %3 rooms reserved.</source>
        <translation>%1: %2 von %3 Zimmern reserviert.</translation>
    </message>
    <message>
        <source>First overbooking at %1.</source>
        <translation>Erste Überbuchung bei %1.</translation>
    </message>
    <message>
        <source>base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>contracted − locked %1</source>
        <translation>vereinbart − gesperrt %1</translation>
    </message>
    <message>
        <source>contracted %1</source>
        <translation>vereinbart %1</translation>
    </message>
    <message>
        <source>first overbooking</source>
        <translation>erste Überbuchung</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>lastroom::WelcomeCard</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Two people want the last room.</source>
        <translation>Zwei Menschen wollen das letzte Zimmer.</translation>
    </message>
    <message>
        <source>Both look, both see it free, both book it: Last Room shows how that happens, on a real PostgreSQL server. A strategy is one way to write the booking, in a few SQL statements. Race it with hundreds of clients, step through it one statement at a time, or explore every order there is.</source>
        <translation>Beide sehen nach, beide finden es frei, beide buchen es: Last Room zeigt, wie das geschieht, auf einem echten PostgreSQL-Server. Eine Strategie ist eine Art, die Buchung zu schreiben, in wenigen SQL-Anweisungen. Schicken Sie sie mit Hunderten von Clients ins Rennen, gehen Sie sie Schritt für Schritt durch, eine Anweisung nach der anderen, oder erkunden Sie alle Abläufe, die es gibt.</translation>
    </message>
    <message>
        <source>Run your first &amp;race</source>
        <translation>Ihr erstes &amp;Rennen starten</translation>
    </message>
    <message>
        <source>Step &amp;through it</source>
        <translation>&amp;Schritt für Schritt durchgehen</translation>
    </message>
    <message>
        <source>A five &amp;minute lesson</source>
        <translation>Eine Lektion in fünf &amp;Minuten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Help, Welcome shows it again</source>
        <translation>„Willkommen“ im Menü „Hilfe“ zeigt dies wieder</translation>
    </message>
</context>
<context>
    <name>lastroom::WhyCard</name>
    <message>
        <source>Why it overbooked</source>
        <translation>Warum überbucht wurde</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>lastroom::WindowActions</name>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen&#xa0;…</translation>
    </message>
    <message>
        <source>An inventory, a strategy or a kept race</source>
        <translation>Ein Zimmerbestand, eine Strategie oder ein aufbewahrtes Rennen</translation>
    </message>
    <message>
        <source>Open &amp;token…</source>
        <translation>&amp;Token öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Set up what a token says: the race, the schedule or the exploration of a figure</source>
        <translation>Einrichten, was ein Token sagt: das Rennen, den Ablauf oder die Erkundung einer Abbildung</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>&amp;Bild speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save the window as a PNG picture</source>
        <translation>Das Fenster als PNG-Bild speichern</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>Stop everything and close</source>
        <translation>Alles anhalten und schließen</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Start what the page is for</source>
        <translation>Starten, wofür die Seite da ist</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>End it; what was recorded stays</source>
        <translation>Beenden; was aufgezeichnet ist, bleibt</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>Schrift &amp;größer</translation>
    </message>
    <message>
        <source>For the back of the room</source>
        <translation>Für die letzte Reihe</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Schrift &amp;kleiner</translation>
    </message>
    <message>
        <source>Make the text smaller</source>
        <translation>Die Schrift verkleinern</translation>
    </message>
    <message>
        <source>N&amp;ormal text</source>
        <translation>Schrift &amp;normal</translation>
    </message>
    <message>
        <source>The text as it was</source>
        <translation>Die Schrift, wie sie war</translation>
    </message>
    <message>
        <source>&amp;Predict first</source>
        <translation>&amp;Zuerst vorhersagen</translation>
    </message>
    <message>
        <source>Before a race, an exploration or a schedule runs, one question: the guess stays beside the result</source>
        <translation>Bevor ein Rennen, eine Erkundung oder ein Ablauf läuft, eine Frage: Die Vorhersage bleibt neben dem Ergebnis stehen</translation>
    </message>
    <message>
        <source>Ask the &amp;class</source>
        <translation>Die Klasse &amp;fragen</translation>
    </message>
    <message>
        <source>The question before each run with a field for how many chose what; in a presentation, too</source>
        <translation>Die Frage vor jedem Lauf, mit einem Feld dafür, wie viele was gewählt haben; auch in einer Präsentation</translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <translation>&amp;Präsentation</translation>
    </message>
    <message>
        <source>Fill the screen with large text and without menus; Space and Page Down go on, and each key is shown</source>
        <translation>Den Bildschirm füllen, mit großer Schrift und ohne Menüs; Leertaste und Bild ab gehen weiter, und jede Taste wird gezeigt</translation>
    </message>
    <message>
        <source>&amp;Show the SQL</source>
        <translation>S&amp;QL anzeigen</translation>
    </message>
    <message>
        <source>The statements of every strategy, with what they are for</source>
        <translation>Die Anweisungen jeder Strategie und wozu sie da sind</translation>
    </message>
    <message>
        <source>W&amp;elcome</source>
        <translation>&amp;Willkommen</translation>
    </message>
    <message>
        <source>What was said at the first start</source>
        <translation>Was beim ersten Start gesagt wurde</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Begriffe</translation>
    </message>
    <message>
        <source>What the words of the subject mean</source>
        <translation>Was die Fachbegriffe bedeuten</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>Every command and its key</source>
        <translation>Jeder Befehl und seine Taste</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>Problem &amp;melden&#xa0;…</translation>
    </message>
    <message>
        <source>What is worth sending with a report, to be copied</source>
        <translation>Was einer Meldung beiliegen sollte, zum Kopieren</translation>
    </message>
    <message>
        <source>&amp;About Last Room</source>
        <translation>&amp;Über Last Room</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <comment>language</comment>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Strategies</source>
        <translation>Strate&amp;gien</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>Farbsche&amp;ma</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>Spra&amp;che</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>High &amp;contrast, dark</source>
        <translation>Hoher Kon&amp;trast, dunkel</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>All of it, in a window beside this one</source>
        <translation>Das ganze, in einem Fenster neben diesem</translation>
    </message>
    <message>
        <source>Manual: &amp;this page</source>
        <translation>Handbuch: diese &amp;Seite</translation>
    </message>
    <message>
        <source>What the manual says of what is shown</source>
        <translation>Was das Handbuch über das sagt, was zu sehen ist</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>Versionen und Lizenzen</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>What the window is made with</source>
        <translation>Womit das Fenster gemacht ist</translation>
    </message>
</context>
<context>
    <name>lastroom::WindowToolBar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>lastroom::WordPanel</name>
    <message>
        <source>Find a word</source>
        <translation>Einen Begriff suchen</translation>
    </message>
    <message>
        <source>Find a word, a code or a keyword: 40001, FOR UPDATE</source>
        <translation>Einen Begriff, einen Code oder ein Schlüsselwort suchen: 40001, FOR UPDATE</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>PostgreSQL manual: %1</source>
        <translation>PostgreSQL-Handbuch: %1</translation>
    </message>
    <message>
        <source>No word has all of this in it.</source>
        <translation>Kein Begriff enthält das alles.</translation>
    </message>
</context>
<context>
    <name>lastroom::WordTips</name>
    <message>
        <source>PostgreSQL’s manual: %1</source>
        <translation>PostgreSQL-Handbuch: %1</translation>
    </message>
</context>
</TS>
