package paso.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Makes a document's streams: packed while they are written, and summed up into a number that names the document. */
final class Streams {

    private final PDDocument document;
    private final CRC32 sum = new CRC32();
    private final CRC32C otherSum = new CRC32C();

    Streams(PDDocument document) {
        this.document = document;
    }

    COSStream create() {
        return document.getDocument().createCOSStream();
    }

    /** A form of the size of the picture, or of a symbol. */
    COSStream form(double x, double y, double width, double height) {
        COSStream form = create();
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        form.setItem(COSName.BBOX, numbers(x, y, x + width, y + height));
        return form;
    }

    /** Where to write a stream's content; closing it ends the stream. */
    OutputStream open(COSStream stream) throws IOException {
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        OutputStream packed = new DeflaterOutputStream(stream.createRawOutputStream());
        return new CheckedOutputStream(new CheckedOutputStream(packed, sum), otherSum);
    }

    COSStream of(byte[] content) throws IOException {
        COSStream stream = create();
        try (OutputStream out = open(stream)) {
            out.write(content);
        }
        return stream;
    }

    /** The same for the same content of all streams so far. */
    long fingerprint() {
        return sum.getValue() << 31 ^ otherSum.getValue();
    }

    static COSArray numbers(double... values) {
        COSArray array = new COSArray();
        for (double value : values) {
            array.add(new COSFloat((float) value));
        }
        return array;
    }
}
