<?xml version="1.0" encoding="UTF-8"?>
<!-- Meridians and parallels: quiet, to read a position by, not to be looked at. -->
<StyledLayerDescriptor version="1.1.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>graticule</Name>
    <UserStyle>
      <Title>Graticule<Localized lang="es">Cuadrícula</Localized></Title>
      <FeatureTypeStyle>
        <FeatureTypeName>parallels</FeatureTypeName>
        <Rule>
          <Name>parallels</Name>
          <LineSymbolizer>
            <Stroke>
              <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>graticule</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="stroke-width">0.6</SvgParameter>
              <SvgParameter name="stroke-opacity">0.55</SvgParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <FeatureTypeName>meridians</FeatureTypeName>
        <Rule>
          <Name>meridians</Name>
          <LineSymbolizer>
            <Stroke>
              <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>graticule</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="stroke-width">0.6</SvgParameter>
              <SvgParameter name="stroke-opacity">0.55</SvgParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <FeatureTypeName>graticule_labels</FeatureTypeName>
        <Rule>
          <Name>degrees</Name>
          <TextSymbolizer>
            <Label><ogc:PropertyName>label</ogc:PropertyName></Label>
            <Font>
              <SvgParameter name="font-family">Barlow Condensed</SvgParameter>
              <SvgParameter name="font-size">10.5</SvgParameter>
              <SvgParameter name="font-weight">400</SvgParameter>
            </Font>
            <Halo>
              <Radius>1.6</Radius>
              <Fill>
                <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-halo</ogc:Literal></ogc:Function></SvgParameter>
              </Fill>
            </Halo>
            <Fill>
              <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>graticule-label</ogc:Literal></ogc:Function></SvgParameter>
            </Fill>
            <Priority>12</Priority>
            <VendorOption name="placement">center</VendorOption>
          </TextSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <FeatureTypeName>swatch</FeatureTypeName>
        <Rule>
          <Name>swatch</Name>
          <LineSymbolizer>
            <Stroke>
              <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>graticule</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="stroke-width">1</SvgParameter>
              <SvgParameter name="stroke-opacity">0.9</SvgParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
