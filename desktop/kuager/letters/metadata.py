"""What a PDF file says about itself, twice and alike: the XMP packet and the older document information.

No author, no subject; the dates that were given. The packet claims PDF/A-2b (ISO 19005-2, 6.6.4), which rests
on what `document` and `embedding` write.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final, NamedTuple
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFInfo, PDFString

from kuager.letters import objects

_CLAIM: Final = """
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>B</pdfaid:conformance>"""


class About(NamedTuple):
    """The title, the language (BCP 47), the moment and the program's name as the file shall give them."""

    title: str
    language: str
    created: datetime
    producer: str


def packet(about: About, *, archival: bool = True) -> Any:
    """The XMP packet (ISO 16684-1), not compressed; `archival`: whether it claims PDF/A."""
    claim = _CLAIM if archival else ""
    moment = about.created.isoformat(timespec="seconds")
    packet = f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
  xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">{claim}
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{escape(about.title)}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>{escape(about.language)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{moment}</xmp:CreateDate>
<xmp:ModifyDate>{moment}</xmp:ModifyDate>
<pdf:Producer>{escape(about.producer)}</pdf:Producer>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""
    return objects.plain(packet.encode(), Type="/Metadata", Subtype="/XML")


class Information(PDFInfo):  # type: ignore[misc]  # reportlab has no types
    """The document information dictionary (ISO 32000-1, 14.3.3)."""

    def __init__(self, about: About) -> None:
        super().__init__()
        self._about = about

    def format(self, document: Any) -> bytes:
        about = self._about
        zone = f"{about.created:%z}"
        moment = f"D:{about.created:%Y%m%d%H%M%S}" + (f"{zone[:3]}'{zone[3:5]}'" if zone else "")
        entries = {
            "Title": PDFString(about.title),
            "CreationDate": PDFString(moment),
            "ModDate": PDFString(moment),
            "Producer": PDFString(about.producer),
        }
        return bytes(PDFDictionary(entries).format(document))
