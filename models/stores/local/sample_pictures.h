// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stores/asset_storer.h"

namespace secateur {

/// One picture of the sample store: where it goes, what it carries, and how it looks.
struct SamplePicture {
    enum class Motif { Portrait, Landscape, Stripes, Shape };
    AssetPath path;
    QString alt;
    QMap<QString, QString> labels;
    QStringList tags;
    Motif motif = Motif::Shape;
    int number = 0;   ///< picks colours and shapes
    int width = 160;  ///< pixels
    int height = 160; ///< pixels
    QString format;   ///< "png", "jpg" or "webp"
};

/// All of them, always the same: users whose names begin alike (/users/u12, /users/u120, …), products, campaigns.
[[nodiscard]] QList<SamplePicture> samplePictures();

/// Draws one and packs it into its format. Not on the GUI thread. Internal where it can not be packed.
[[nodiscard]] Result<QByteArray> drawSample(const SamplePicture& picture);

} // namespace secateur
