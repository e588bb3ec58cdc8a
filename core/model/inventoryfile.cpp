// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/inventoryfile.h"

#include "core/model/fileversion.h"
#include "core/model/nearest.h"
#include "core/model/text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <cmath>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int inventoryVersion = 1; ///< of the file's format; without one it is the first

/** Reads the parts of one file; the first thing that is wrong stays in the Result. */
class Reader
{
public:
    explicit Reader(const QString &path)
        : m_path(path)
    {
    }

    Result<Inventory> read(const QByteArray &text)
    {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(text, &error);
        if (error.error != QJsonParseError::NoError) {
            const qsizetype line = text.left(error.offset).count('\n') + 1;
            return failure(Error::Kind::File, u"%1:%2"_s.arg(m_path).arg(line),
                           error.errorString());
        }
        if (!document.isObject())
            return refuse(Text::tr("file"), Text::tr("it is not a JSON object"));
        const QJsonObject object = document.object();
        Inventory inventory;
        // Before the keys that only a later one knows.
        if (const Result<> version = readVersion(object); !version)
            return failure(version.error());
        auto known = knownKeys(object, {u"version"_s, u"event"_s, u"hotels"_s}, u"file"_s);
        if (!known)
            return failure(known.error());
        if (object.contains(u"event") && !object.value(u"event").isString())
            return refuse(u"event"_s, Text::tr("it is not a text"));
        inventory.event = object.value(u"event").toString(inventory.event);
        if (!object.value(u"hotels").isArray())
            return refuse(u"hotels"_s, Text::tr("there is no list of hotels"));
        for (const QJsonArray hotels = object.value(u"hotels").toArray();
             const QJsonValue &value : hotels) {
            Result<Hotel> hotel = readHotel(value, inventory.hotels.size() + 1);
            if (!hotel)
                return failure(hotel.error());
            inventory.hotels.append(*hotel);
        }
        if (const Result<> checked = inventory.check(); !checked)
            return refuse(checked.error().what, checked.error().why, checked.error().remedy);
        return inventory;
    }

private:
    tl::unexpected<Error> refuse(const QString &place, const QString &why,
                                 const QString &remedy = {}) const
    {
        return failure(Error::Kind::File, u"%1: %2"_s.arg(m_path, place), why, remedy);
    }

    Result<> knownKeys(const QJsonObject &object, const QStringList &known,
                       const QString &place) const
    {
        for (const QString &key : object.keys()) {
            if (!known.contains(key))
                return refuse(place, Text::tr("unknown key “%1”").arg(key), didYouMean(key, known));
        }
        return {};
    }

    Result<> readVersion(const QJsonObject &object) const
    {
        const QJsonValue version = object.value(u"version");
        if (!version.isUndefined() && version.toInt() < 1)
            return refuse(u"version"_s, Text::tr("it is not a whole number from 1"),
                          Text::tr("write %1, or leave it out").arg(inventoryVersion));
        return checkFileVersion(version.toInt(), inventoryVersion, m_path);
    }

    Result<int> number(const QJsonValue &value, const QString &place) const
    {
        const double given = value.toDouble(0.5);
        if (!value.isDouble() || given != std::floor(given) || std::abs(given) > 1e9)
            return refuse(place, Text::tr("it is not a whole number"),
                          Text::tr("use 0 to %1").arg(Hotel::maximumRooms));
        return int(given);
    }

    Result<Hotel> readHotel(const QJsonValue &value, qsizetype count) const
    {
        const QString place = Text::tr("hotel %1").arg(count);
        if (!value.isObject())
            return refuse(place, Text::tr("it is not a JSON object"));
        const QJsonObject object = value.toObject();
        const QStringList keys{u"name"_s, u"contracted"_s, u"locked"_s};
        if (const Result<> known = knownKeys(object, keys, place); !known)
            return failure(known.error());
        if (!object.value(u"name").isString())
            return refuse(place, Text::tr("it has no name"));
        const Result<int> contracted
            = number(object.value(u"contracted"), place + u", contracted"_s);
        if (!contracted)
            return failure(contracted.error());
        const Result<int> locked = object.contains(u"locked")
            ? number(object.value(u"locked"), place + u", locked"_s)
            : Result<int>(0);
        if (!locked)
            return failure(locked.error());
        return Hotel{object.value(u"name").toString(), *contracted, *locked};
    }

    const QString m_path;
};

} // namespace

Result<Inventory> readInventory(const QString &path)
{
    constexpr qint64 greatestSize = 1 << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::File, path, file.errorString());
    const QByteArray text = file.read(greatestSize + 1);
    if (text.size() > greatestSize)
        return failure(Error::Kind::File, path, Text::tr("it is larger than 1 MiB"));
    return parseInventory(text, path);
}

Result<Inventory> parseInventory(const QByteArray &text, const QString &path)
{
    return Reader(path).read(text);
}

static QJsonObject jsonOf(const Inventory &inventory)
{
    QJsonArray hotels;
    for (const Hotel &hotel : inventory.hotels)
        hotels.append(QJsonObject{{u"name"_s, hotel.name},
                                  {u"contracted"_s, hotel.contracted},
                                  {u"locked"_s, hotel.locked}});
    return {{u"event"_s, inventory.event}, {u"hotels"_s, hotels}};
}

QByteArray inventoryText(const Inventory &inventory)
{
    return QJsonDocument(jsonOf(inventory)).toJson();
}

Result<> writeInventory(const Inventory &inventory, const QString &path)
{
    QJsonObject object = jsonOf(inventory);
    object.insert(u"version"_s, inventoryVersion);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(object).toJson()) < 0
        || !file.commit())
        return failure(Error::Kind::File, path, file.errorString(),
                       Text::tr("choose another place"));
    return {};
}

} // namespace lastroom
