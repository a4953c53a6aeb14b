"""Draws the layers of a GeoPackage with their own default styles, as QGIS opens them.

usage: qgis-render.py FILE.gpkg OUT.png WEST,SOUTH,EAST,NORTH WIDTHxHEIGHT
Prints a line a layer: name, features, kind of renderer, whether it has labels.
"""
import os
import sys

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsProviderRegistry,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor

package, out, extent, size = sys.argv[1:5]
app = QgsApplication([], False)
app.initQgis()
layers = []
for sub in QgsProviderRegistry.instance().providerMetadata("ogr").querySublayers(package):
    layer = QgsVectorLayer(package + "|layername=" + sub.name(), sub.name(), "ogr")
    if not layer.isValid():
        sys.exit("not valid: " + sub.name())
    if layer.isSpatial():
        layers.insert(0, layer)
        print(sub.name(), layer.featureCount(), layer.renderer().type(), layer.labelsEnabled())
    else:
        print(sub.name(), layer.featureCount(), "table", False)
settings = QgsMapSettings()
settings.setLayers(layers)
width, height = (int(side) for side in size.split("x"))
settings.setOutputSize(QSize(width, height))
settings.setOutputDpi(96)
settings.setBackgroundColor(QColor("white"))
settings.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
settings.setExtent(QgsRectangle(*(float(side) for side in extent.split(","))))
job = QgsMapRendererSequentialJob(settings)
job.start()
job.waitForFinished()
for error in job.errors():
    sys.exit("cannot be drawn: " + error.message)
job.renderedImage().save(out)
