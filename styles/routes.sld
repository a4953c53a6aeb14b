<?xml version="1.0" encoding="UTF-8"?>
<StyledLayerDescriptor version="1.1.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>routes</Name>
    <UserStyle>
      <Title>Routes<Localized lang="es">Rutas</Localized></Title>
      <FeatureTypeStyle>
        <FeatureTypeName>routes</FeatureTypeName>
        <Rule>
          <Name>corridors</Name>
          <Title>General corridor, not a track<Localized lang="es">Corredor general, no un trazado</Localized></Title>
          <LineSymbolizer>
            <Stroke>
              <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>route</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="stroke-width">2.2</SvgParameter>
              <SvgParameter name="stroke-opacity">0.75</SvgParameter>
              <SvgParameter name="stroke-dasharray">1 5</SvgParameter>
              <SvgParameter name="stroke-linecap">round</SvgParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <FeatureTypeName>routes</FeatureTypeName>
        <Rule>
          <Name>the way north</Name>
          <MaxScaleDenominator>22000000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <GraphicStroke>
                <Graphic>
                  <Mark>
                    <WellKnownName>paso://chevron</WellKnownName>
                    <Fill>
                      <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>route</ogc:Literal></ogc:Function></SvgParameter>
                    </Fill>
                  </Mark>
                  <Size>9</Size>
                </Graphic>
                <Gap>90</Gap>
                <InitialGap>45</InitialGap>
              </GraphicStroke>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <FeatureTypeName>routes</FeatureTypeName>
        <Rule>
          <Name>names</Name>
          <MaxScaleDenominator>9000000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:PropertyName>label</ogc:PropertyName></Label>
            <Font>
              <SvgParameter name="font-family">Barlow Condensed</SvgParameter>
              <SvgParameter name="font-size">12</SvgParameter>
              <SvgParameter name="font-weight">400</SvgParameter>
              <SvgParameter name="font-style">italic</SvgParameter>
            </Font>
            <Halo>
              <Radius>1.6</Radius>
              <Fill>
                <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-halo</ogc:Literal></ogc:Function></SvgParameter>
              </Fill>
            </Halo>
            <Fill>
              <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>route</ogc:Literal></ogc:Function></SvgParameter>
            </Fill>
            <Priority>14</Priority>
            <VendorOption name="placement">line</VendorOption>
            <VendorOption name="offset">6</VendorOption>
          </TextSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <FeatureTypeName>swatch</FeatureTypeName>
        <Rule>
          <Name>swatch</Name>
          <LineSymbolizer>
            <Stroke>
              <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>route</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="stroke-width">2.2</SvgParameter>
              <SvgParameter name="stroke-opacity">0.9</SvgParameter>
              <SvgParameter name="stroke-dasharray">1 5</SvgParameter>
              <SvgParameter name="stroke-linecap">round</SvgParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
