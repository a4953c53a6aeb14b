<?xml version="1.0" encoding="UTF-8"?>
<!-- Heights from a file that a person adds. The colours of shade and light are the theme's, relief-shadow and relief-light. -->
<StyledLayerDescriptor version="1.1.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>hillshade</Name>
    <UserStyle>
      <Title>Hill-shade<Localized lang="es">Sombreado del relieve</Localized></Title>
      <FeatureTypeStyle>
        <FeatureTypeName>relief</FeatureTypeName>
        <Rule>
          <Name>hill-shade</Name>
          <RasterSymbolizer>
            <ShadedRelief>
              <BrightnessOnly>1</BrightnessOnly>
              <ReliefFactor>1</ReliefFactor>
              <VendorOption name="azimuth">315</VendorOption>
              <VendorOption name="altitude">45</VendorOption>
            </ShadedRelief>
          </RasterSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <FeatureTypeName>swatch</FeatureTypeName>
        <Rule>
          <Name>swatch</Name>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>triangle</WellKnownName>
                <Fill>
                  <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-label</ogc:Literal></ogc:Function></SvgParameter>
                </Fill>
              </Mark>
              <Size>11</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
