"""The invented pictures of the demo site as SVG; `python -m multimedia.demo.draw` renders them to JPEG."""

from multimedia.demo.draw.desk import DESK
from multimedia.demo.draw.indoors import INDOORS
from multimedia.demo.draw.land import LAND
from multimedia.demo.draw.portraits import PORTRAITS
from multimedia.demo.draw.snow import SNOW
from multimedia.demo.draw.water import WATER

DRAWINGS = WATER | LAND | SNOW | INDOORS | DESK | PORTRAITS
