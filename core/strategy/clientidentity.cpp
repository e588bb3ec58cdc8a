// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/clientidentity.h"

#include "core/strategy/parsenode.h"

#include <QHash>
#include <QJsonArray>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

using Counts = QHash<int, int>;

/** Goes through a whole parse tree, wherever a name or a parameter may stand. */
class Reading
{
public:
    void read(const QJsonValue &value)
    {
        for (const QJsonArray all = value.toArray(); const QJsonValue &each : all)
            read(each);
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (isNodeType(it.key()))
                readNode(it.key(), it.value().toObject());
            read(it.value());
        }
    }

    ClientIdentity result() const
    {
        ClientIdentity identity;
        for (auto it = m_all.cbegin(); it != m_all.cend(); ++it) {
            if (it.value() > m_inserted.value(it.key()))
                identity.decidingParameters.insert(it.key());
        }
        const bool readsStar = m_hasStar && m_tables.contains(u"reservations"_s);
        static const QSet<QString> sessions{u"pg_locks"_s, u"pg_stat_activity"_s};
        identity.readsIt
            = m_readsColumn || readsStar || m_tables.intersects(sessions) || m_asksForSession;
        return identity;
    }

private:
    static int numberOf(const QJsonObject &parameter) { return parameter[u"number"].toInt() - 1; }

    void readNode(const QString &type, const QJsonObject &node)
    {
        if (type == u"ParamRef")
            ++m_all[numberOf(node)];
        else if (type == u"ColumnRef")
            readColumn(node[u"fields"].toArray());
        else if (type == u"RangeVar")
            m_tables.insert(node[u"relname"].toString());
        else if (type == u"FuncCall")
            readFunction(stringIn(node[u"funcname"].toArray().last()));
        else if (type == u"InsertStmt" && node[u"relation"][u"relname"] == u"reservations"_s)
            readInserted(node[u"selectStmt"][u"SelectStmt"].toObject());
    }

    void readColumn(const QJsonArray &fields)
    {
        const QString name = stringIn(fields.last());
        m_readsColumn = m_readsColumn || name == u"email" || name == u"request_id";
        m_hasStar = m_hasStar || fields.last().toObject().contains(u"A_Star"_s);
    }

    void readFunction(const QString &name)
    {
        // A session's name has the client's in it.
        static const QSet<QString> functions{u"pg_backend_pid"_s, u"current_setting"_s,
                                             u"inet_client_port"_s};
        m_asksForSession = m_asksForSession || functions.contains(name);
    }

    void readInserted(const QJsonObject &select)
    {
        for (const QJsonArray valuesLists = select[u"valuesLists"].toArray();
             const QJsonValue &list : valuesLists) {
            for (const QJsonArray items = list[u"List"][u"items"].toArray();
                 const QJsonValue &value : items)
                noteInserted(value);
        }
        for (const QJsonArray targetList = select[u"targetList"].toArray();
             const QJsonValue &target : targetList)
            noteInserted(target[u"ResTarget"][u"val"]);
    }

    void noteInserted(const QJsonValue &value)
    {
        const auto [type, node] = nodeIn(value);
        if (type == u"TypeCast")
            return noteInserted(node[u"arg"]);
        if (type == u"ParamRef")
            ++m_inserted[numberOf(node)];
    }

    Counts m_all;
    Counts m_inserted;
    QSet<QString> m_tables;
    bool m_readsColumn = false;
    bool m_hasStar = false;
    bool m_asksForSession = false;
};

} // namespace

ClientIdentity ClientIdentity::of(const QJsonObject &statement)
{
    Reading reading;
    reading.read(statement);
    return reading.result();
}

} // namespace lastroom
