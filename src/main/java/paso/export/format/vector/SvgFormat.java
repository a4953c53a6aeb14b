package paso.export.format.vector;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import paso.export.file.ExportMonitor;
import paso.export.publish.MapFormat;
import paso.export.publish.Publication;
import paso.export.record.Xmp;
import paso.render.SvgPainter;

/** SVG: layers as groups, symbols defined once, real text in the names of the shipped fonts. */
public final class SvgFormat implements MapFormat {

    @Override
    public String name() {
        return "SVG";
    }

    @Override
    public List<String> endings() {
        return List.of("svg");
    }

    @Override
    public Kind kind() {
        return Kind.VECTOR;
    }

    @Override
    public boolean write(Publication map, Path file, ExportMonitor monitor) throws IOException {
        if (monitor.isCancelled()) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            SvgPainter.write(
                    map.picture(),
                    map.spec().size().dpi(),
                    map.record().title(),
                    map.record().description() + " " + map.record().credit(),
                    Xmp.rdf(map.record()),
                    map::layerTitle,
                    out);
            out.flush();
            channel.force(true);
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException disk ? disk : new IOException(e);
        }
        return !monitor.isCancelled();
    }
}
